package org.briefwright.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.BriefRequestBuilder;
import org.briefwright.testing.pdf.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text of the library is printed, never interpreted.
class HostileFragmentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{7+7}} ${7+7} {#include secret} {/include} <%= 7+7 %> #{7+7}",
        "<script>alert(1)</script> <img src=x onerror=alert(1)>",
        "see [here](javascript:alert(1)) and ![x](file:///etc/passwd)",
        "fetch http://127.0.0.1:8081/v1/fragments and file:///etc/passwd",
        "(Tj) ET Q endstream endobj %%EOF Tj"
      })
  void markupInABodyIsPlainText(String hostile) {
    ArchivedBrief brief = composeWith(hostile);

    byte[] pdf = brief.in(Format.PDF).bytes();
    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
    assertThat(squeezed(TaggedText.apart(pdf).text())).contains(squeezed(hostile));
    String html = new String(brief.in(Format.HTML).bytes(), StandardCharsets.UTF_8);
    assertThat(html).doesNotContain("<script", "<img", "href=\"javascript:", "src=\"file:");
  }

  /// Lines break where they will, and hyphens with them.
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u00ad-]+", "");
  }

  private static ArchivedBrief composeWith(String text) {
    Dossier dossier = SeedLibrary.dossier("deterrence", "at-a-glance");
    List<Held<Fragment>> fragments = new ArrayList<>(dossier.fragments());
    fragments.add(
        Fragments.claim("hostile")
            .about("deterrence")
            .stance(Stance.PRO)
            .base(1)
            .text(text)
            .held());
    Dossier with =
        new Dossier(
            dossier.snapshot(),
            dossier.topic(),
            dossier.narrower(),
            fragments,
            dossier.sources(),
            dossier.factorNames(),
            dossier.precedents(),
            dossier.template(),
            dossier.figures());
    return Compositions.compose(insistingOn("hostile"), with);
  }

  /// Selection alone may well leave it out.
  private static BriefRequest insistingOn(String fragment) {
    return BriefRequestBuilder.builder()
        .topic("deterrence")
        .template("at-a-glance")
        .include(List.of(fragment))
        .build();
  }
}
