package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.citation.CitationFormatter;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.manifest.BriefId;
import org.briefwright.composer.manifest.Manifest;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.Weighed;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {

  private static final Composition.Engine ENGINE =
      new Composition.Engine(
          Typesetter.of(Theme.ministry()),
          new CitationFormatter(),
          new Manifest.Engine("test", "test"));

  @ParameterizedTest
  @CsvSource({
    "deterrence, at-a-glance",
    "territorial-concessions, at-a-glance",
    "security-guarantees, at-a-glance",
    "ceasefire, at-a-glance",
    "deterrence, options-memo",
    "territorial-concessions, options-memo",
    "security-guarantees, options-memo",
    "ceasefire, options-memo"
  })
  void everyTopicMakesABriefOfEveryKind(String topic, String template) throws IOException {
    ArchivedBrief brief = compose(topic, template);
    Path folder = Files.createDirectories(Path.of("target", "briefs"));
    for (Format format : Format.values()) {
      Files.write(
          folder.resolve(topic + "-" + template + "." + format.code()), brief.in(format).bytes());
    }
    JsonNode manifest = new ObjectMapper().readTree(brief.manifest());

    assertThat(manifest.at("/length/pages").asInt())
        .isLessThanOrEqualTo(manifest.at("/length/limit").asInt());
    System.err.println(
        topic + " " + template + " " + manifest.at("/metrics") + manifest.at("/length"));
  }

  private static ArchivedBrief compose(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    BriefRequest request = BriefRequest.on(topic, template);
    return new Composition(
            BriefId.of(request, SeedLibrary.SNAPSHOT, "test"),
            request,
            dossier,
            ENGINE,
            new StepTimes(new SimpleMeterRegistry()))
        .compose(Weighed.of(dossier.fragments()));
  }
}
