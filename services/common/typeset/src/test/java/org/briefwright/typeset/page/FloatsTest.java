package org.briefwright.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.Layout;
import org.briefwright.typeset.PictureSpecimen;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Axis;
import org.briefwright.typeset.document.BarChart;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.PictureWords;
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
  void aPictureUnderAHeadingLeavesItToTheTextThatFollows() {
    List<Block> blocks = lines(25);
    blocks.add(Heading.of(2, "Under this"));
    blocks.add(PictureSpecimen.picture("p", PictureSpecimen.lines()));
    blocks.add(Paragraph.of("It goes on."));

    Layout layout = typesetter.layout(Specimen.document(blocks));

    assertThat(layout.textOf(1)).endsWith("Under this\nIt goes on.\n");
    assertThat(layout.textOf(2)).startsWith("Guarantees with forces");
  }

  @Test
  void textMovesUpUnderAHeadingBelowThatOfThePicture() {
    List<Block> blocks = lines(22);
    blocks.add(Heading.of(2, "Section"));
    blocks.add(Paragraph.of("It begins."));
    blocks.add(PictureSpecimen.picture("p", PictureSpecimen.lines()));
    blocks.add(Heading.of(3, "Further"));
    blocks.add(Paragraph.of("It goes on."));

    Layout layout = typesetter.layout(Specimen.document(blocks));

    assertThat(layout.textOf(1)).endsWith("Further\nIt goes on.\n");
  }

  @Test
  void theNextPictureDoesNotOvertakeOneThatWaits() {
    BarChart low = new BarChart(Axis.of("Years"), List.of(new BarChart.Bar("One", 1)));
    Layout layout =
        typesetter.layout(
            Specimen.document(
                blocks(
                    Paragraph.of("It goes on."),
                    PictureSpecimen.picture("low", low),
                    Paragraph.of("And on."))));

    assertThat(layout.textOf(1)).endsWith("It goes on.\nAnd on.\n");
    assertThat(layout.pageOf("low")).hasValue(2);
  }

  @Test
  void aPictureThatCallsANoteStaysWhereItIs() {
    List<Block> blocks = lines(27);
    blocks.add(
        new Picture(
            "p",
            List.of(Specimen.text("Noted"), Specimen.note("n", "A note.")),
            "A chart",
            List.of(),
            PictureSpecimen.lines(),
            Picture.Data.UNSEEN,
            PictureWords.ENGLISH));
    blocks.add(Paragraph.of("It goes on."));

    Layout layout = typesetter.layout(Specimen.document(blocks));

    assertThat(layout.textOf(1)).doesNotContain("It goes on.");
  }

  @Test
  void aPictureStandsWithItsCaptionAndSource() {
    Layout layout = typesetter.layout(Specimen.document(blocks(Paragraph.of("It goes on."))));

    assertThat(layout.textOf(2)).contains("Guarantees with forces").contains("Source: coding");
  }

  /// A page filled but for some lines, the picture, and what follows it.
  private static List<Block> blocks(Block... after) {
    List<Block> blocks = lines(27);
    blocks.add(PictureSpecimen.picture("p", PictureSpecimen.lines()));
    blocks.addAll(List.of(after));
    return blocks;
  }

  private static List<Block> lines(int count) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      blocks.add(Paragraph.of("Line " + (i + 7)));
    }
    return blocks;
  }
}
