package org.briefwright.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class LinesOfTest {

  @Test
  void aParagraphOfAFewWordsTakesOneLine() {
    assertThat(laidOut(paragraph("few", 3)).linesOf("few")).isEqualTo(1);
  }

  @Test
  void theLinesOfAParagraphAreCountedOverPages() {
    Layout layout = laidOut(paragraph("long", 2_000));

    assertThat(layout.pageCount()).isGreaterThan(1);
    assertThat(layout.linesOf("long")).isBetween(100, 300);
  }

  @Test
  void theTitleOfABoxIsNoLineOfItsParagraph() {
    Box box = new Box(Box.Style.TINT, "Bottom line", List.of(paragraph("few", 3)));

    assertThat(laidOut(box).linesOf("few")).isEqualTo(1);
  }

  @Test
  void otherParagraphsDoNotCount() {
    assertThat(laidOut(paragraph("few", 3), paragraph("more", 60)).linesOf("few")).isEqualTo(1);
  }

  @Test
  void whatIsNotThereTakesNoLine() {
    assertThat(laidOut(paragraph("few", 3)).linesOf("other")).isZero();
  }

  private static Paragraph paragraph(String id, int words) {
    return new Paragraph(
        List.of(new Text("words ".repeat(words).strip())), Paragraph.Style.BODY, id);
  }

  private static Layout laidOut(Block... blocks) {
    Metadata metadata =
        new Metadata("Title", "", List.of("Author"), List.of(), Instant.EPOCH, "id");
    return Typesetter.of(Theme.ministry())
        .layout(new Document("en", metadata, Furniture.plain(), PageFormat.A4, List.of(blocks)));
  }
}
