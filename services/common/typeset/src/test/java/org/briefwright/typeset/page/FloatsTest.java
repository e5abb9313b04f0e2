package org.briefwright.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.Layout;
import org.briefwright.typeset.PictureSpecimen;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class FloatsTest {

  private final Typesetter typesetter = Typesetter.of(Theme.ministry());

  @Test
  void textAfterAPictureThatDoesNotFitFillsThePage() {
    Layout layout = typesetter.layout(Specimen.document(blocks(Paragraph.of("It goes on."))));

    assertThat(layout.textOf(1)).contains("It goes on.");
    assertThat(layout.pageOf("p")).hasValue(2);
  }

  @Test
  void textOfTheNextSectionDoesNotMoveBeforeThePicture() {
    Layout layout =
        typesetter.layout(
            Specimen.document(blocks(Heading.of(2, "Next"), Paragraph.of("It goes on."))));

    assertThat(layout.textOf(1)).doesNotContain("Next").doesNotContain("It goes on.");
  }

  @Test
  void thePictureIsReadWhereItWasWritten() {
    Layout layout = typesetter.layout(Specimen.document(blocks(Paragraph.of("It goes on."))));

    assertThatPdf(typesetter.pdf(layout))
        .isPdfUa1()
        .taggedText()
        .containsSubsequence("Line 34", "Guarantees with forces", "It goes on.");
  }

  @Test
  void aPictureStandsWithItsCaptionAndSource() {
    Layout layout = typesetter.layout(Specimen.document(blocks(Paragraph.of("It goes on."))));

    assertThat(layout.textOf(2)).contains("Guarantees with forces").contains("Source: coding");
  }

  /// A page filled but for some lines, the picture, and what follows it.
  private static List<Block> blocks(Block... after) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 27; i++) {
      blocks.add(Paragraph.of("Line " + (i + 7)));
    }
    blocks.add(PictureSpecimen.picture("p", PictureSpecimen.lines()));
    blocks.addAll(List.of(after));
    return blocks;
  }
}
