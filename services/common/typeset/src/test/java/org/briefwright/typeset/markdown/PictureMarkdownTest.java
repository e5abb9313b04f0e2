package org.briefwright.typeset.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.typeset.PictureSpecimen;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.document.Picture;
import org.junit.jupiter.api.Test;

class PictureMarkdownTest {

  @Test
  void aPictureIsItsCaptionItsAlternativeAndItsData() {
    Picture picture = PictureSpecimen.picture("p", PictureSpecimen.claims());

    String markdown = MarkdownWriter.markdown(Specimen.document(List.of(picture)));

    assertThat(markdown)
        .containsSubsequence(
            "**Guarantees with forces in place",
            "A chart of how long guarantees held",
            "| Claim | Side | Chosen | Bears on |",
            "| Allies under protection arm less | for | no | supports “Does a guarantor’s",
            "Source: coding of 54 cases");
  }
}
