package org.briefwright.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.PageNumbers;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class FurnitureTest {

  private static final String MARK = "TLP:CLEAR";

  @Test
  void aRunningHeaderUsesTheRoomBesideAHandlingMark() {
    String section = "Paragraphs with numbers and margin notes";

    assertThat(header(section)).containsExactly(MARK, "The report", section);
  }

  @Test
  void aLongerOneIsCutBeforeTheMark() {
    List<PlacedText> header = secondHeader("Section on what is said at length ".repeat(4));

    PlacedText mark = header.get(0);
    PlacedText section = header.get(2);
    assertThat(text(section)).endsWith("\u2026");
    assertThat(section.x()).isGreaterThan(mark.x() + mark.line().width());
  }

  private static List<String> header(String section) {
    return secondHeader(section).stream().map(FurnitureTest::text).toList();
  }

  private static String text(PlacedText placed) {
    StringBuilder text = new StringBuilder();
    placed.line().appendTo(text);
    return text.toString().strip();
  }

  private static List<PlacedText> secondHeader(String section) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, "The report"));
    blocks.add(Heading.of(2, section));
    for (int i = 0; i < 60; i++) {
      blocks.add(Paragraph.of("Guarantees are read by those who would have to believe them."));
    }
    Document plain = Specimen.document(blocks);
    Document marked =
        new Document(
            "en",
            plain.metadata(),
            new Furniture("The report", MARK, "", "", MARK, PageNumbers.ENGLISH),
            PageFormat.A4,
            blocks);
    return PagedDocument.of(marked, Theme.ministry(), new LineMemo()).pages().get(1).header();
  }
}
