package org.briefwright.composer;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.UnaryOperator;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.brief.Former;
import org.briefwright.composer.citation.CitationFormatter;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.manifest.BriefId;
import org.briefwright.composer.manifest.Manifest;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.BriefRequestBuilder;
import org.briefwright.composer.selection.Weighed;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.theme.Theme;

/// Composes briefs for tests, without services or database.
public final class Compositions {

  private static final Composition.Engine ENGINE =
      new Composition.Engine(
          Typesetter.of(Theme.ministry()),
          new CitationFormatter(),
          new Manifest.Engine("test", "test"),
          UnaryOperator.identity());

  private Compositions() {}

  public static ArchivedBrief compose(String topic, String template) {
    return compose(BriefRequest.on(topic, template), SeedLibrary.dossier(topic, template));
  }

  public static BriefRequest request(String topic, String template, String lang) {
    return BriefRequestBuilder.builder().topic(topic).template(template).lang(lang).build();
  }

  public static ArchivedBrief compose(BriefRequest request, Dossier dossier) {
    return compose(request, dossier, null);
  }

  /// @param former the brief that it revises, or null
  public static ArchivedBrief compose(BriefRequest request, Dossier dossier, Former former) {
    return new Composition(
            BriefId.of(request, dossier.snapshot(), "test"),
            request,
            dossier,
            former,
            ENGINE,
            new StepTimes(new SimpleMeterRegistry()))
        .compose(Weighed.of(dossier.fragments()), new Selectors());
  }
}
