package org.briefwright.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.testing.pdf.PdfReading;
import org.briefwright.typeset.Layout;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Passage;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class PagesTest {

  private static final String SENTENCE =
      "Guarantees are read by those who would have to believe them, and they are read coldly. ";

  private final Typesetter typesetter = Typesetter.of(Theme.ministry());

  @Test
  void aLongNoteGoesOnAtTheFootOfTheNextPage() {
    List<Block> blocks = paragraphs(12);
    blocks.add(
        Specimen.body(
            Specimen.text("Here it is called."),
            Specimen.note("long", SENTENCE.repeat(75) + "So the note ends.")));
    blocks.addAll(paragraphs(3));

    Layout layout = layout(blocks);

    int called = pageWith(layout, "Here it is called.");
    assertThat(layout.textOf(called)).contains("1\nGuarantees are read");
    assertThat(pageWith(layout, "So the note ends.")).isEqualTo(called + 1);
    assertThatPdf(typesetter.pdf(layout)).isPdfUa1().isPdfA3a();
  }

  @Test
  void everyNoteStartsOnThePageOfItsCall() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      blocks.add(
          Specimen.body(
              Specimen.text(SENTENCE + "Call" + i + "."),
              Specimen.note("n" + i, "Body" + i + ". " + SENTENCE.repeat(i % 4))));
    }

    Layout layout = layout(blocks);

    for (int i = 0; i < 80; i++) {
      assertThat(pageWith(layout, "Body" + i + ".")).isEqualTo(pageWith(layout, "Call" + i + "."));
    }
  }

  @Test
  void aTableOverPagesRepeatsItsHead() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      rows.add(Specimen.cells("Case " + i, "What happened in case " + i));
    }
    Table table =
        new Table(
            List.of(Specimen.text("Cases")),
            List.of(new Column(1), new Column(3)),
            Specimen.cells("Name", "Story"),
            rows,
            true,
            "t");

    byte[] pdf = typesetter.pdf(layout(List.of(Heading.of(1, "Title"), table)));

    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
    for (int page = 1; page <= PdfReading.pageCount(pdf); page++) {
      assertThatPdf(pdf).textOfPage(page).contains("Name").contains("Story");
    }
    assertThatPdf(pdf).taggedText().containsOnlyOnce("Story");
  }

  @Test
  void aRowTallerThanAPageIsBroken() {
    Table table =
        new Table(
            List.of(),
            List.of(new Column(1), new Column(1)),
            Specimen.cells("A", "B"),
            List.of(Specimen.cells(SENTENCE.repeat(80) + "The cell ends.", "short")),
            false,
            "");

    Layout layout = layout(List.of(table));

    assertThat(pageWith(layout, "The cell ends.")).isGreaterThan(1);
  }

  @Test
  void columnsOverPagesAreReadLeftThenRight() {
    Columns columns = new Columns(numbered("left", 30), numbered("right", 30));

    byte[] pdf = typesetter.pdf(layout(List.of(columns)));

    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
    assertThatPdf(pdf).taggedText().containsSubsequence("left 0.", "left 29.", "right 0.");
    assertThatPdf(pdf).textOfPage(1).contains("left 0.").contains("right 0.");
  }

  @Test
  void columnsThatAPageWouldBreakAreSetOneBelowTheOther() {
    List<Block> blocks = paragraphs(12);
    blocks.add(new Columns(numbered("left", 6), numbered("right", 6)));
    blocks.addAll(paragraphs(12));

    Layout layout = layout(blocks);

    assertThat(layout.textOf(1)).contains("left 3.").doesNotContain("right 0.");
    assertThat(pageWith(layout, "right 5.")).isEqualTo(2);
  }

  @Test
  void columnsOneBelowTheOtherAreSpacedAsRunningText() {
    List<Block> left = headed("left", 6);
    List<Block> right = headed("right", 6);
    List<Block> columns = paragraphs(12);
    columns.add(new Columns(left, right));
    List<Block> running = paragraphs(12);
    running.addAll(left);
    running.addAll(right);

    Layout stacked = layout(columns);

    assertThat(stacked.textOf(1)).contains("left 0.").doesNotContain("right 0.");
    assertThat(stacked.lastPageFill()).isEqualTo(layout(running).lastPageFill());
  }

  @Test
  void columnsThatFitStandBesideEachOther() {
    List<Block> blocks = new ArrayList<>(numbered("before", 2));
    blocks.add(new Columns(numbered("left", 6), numbered("right", 6)));
    blocks.addAll(numbered("after", 1));

    assertThat(layout(blocks).pageCount()).isOne();
  }

  @Test
  void aBoxLongerThanAPageIsBroken() {
    Layout layout = layout(List.of(new Box(Box.Style.TINT, "Box", paragraphs(40))));

    assertThat(layout.pageCount()).isGreaterThan(1);
    assertThatPdf(typesetter.pdf(layout)).isPdfUa1();
  }

  @Test
  void aHeadingNeverStandsAloneAtAPagesFoot() {
    for (int lines = 40; lines < 56; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        blocks.add(new Paragraph(List.of(Specimen.text("Line.")), Paragraph.Style.META));
      }
      blocks.add(new Heading(2, List.of(Specimen.text("The heading")), "h"));
      blocks.add(
          new Paragraph(
              List.of(new Passage("p", List.of(Specimen.text(SENTENCE.repeat(5))))),
              Paragraph.Style.BODY));

      Layout layout = layout(blocks);

      assertThat(layout.pageOf("h")).isEqualTo(layout.pageOf("p"));
    }
  }

  @Test
  void aListBeginsOnThePageOfTheLineThatAnnouncesIt() {
    for (int lines = 40; lines < 56; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        blocks.add(new Paragraph(List.of(Specimen.text("Line.")), Paragraph.Style.META));
      }
      blocks.add(
          Specimen.body(new Passage("lead", List.of(Specimen.text("Three things follow:")))));
      blocks.add(new BulletList(items("first", "second", "third")));

      Layout layout = layout(blocks);

      assertThat(layout.pageOf("lead")).isEqualTo(layout.pageOf("first"));
    }
  }

  @Test
  void aPassageIsFoundOnThePageWhereItBegins() {
    List<Block> blocks = paragraphs(60);
    blocks.add(Specimen.body(new Passage("late", List.of(Specimen.text("Late words.")))));

    Layout layout = layout(blocks);

    assertThat(layout.pageOf("late")).hasValue(pageWith(layout, "Late words."));
    assertThat(layout.pageOf("never")).isEmpty();
  }

  @Test
  void letterPaperIsShorterThanA4() {
    List<Block> blocks = paragraphs(200);

    assertThat(typesetter.layout(Specimen.document("en", PageFormat.US_LETTER, blocks)).pageCount())
        .isGreaterThanOrEqualTo(layout(blocks).pageCount());
  }

  @Test
  void extractionGivesTheDocumentsTextInReadingOrder() {
    byte[] pdf = typesetter.pdf(typesetter.layout(Specimen.brief()));

    assertThatPdf(pdf)
        .taggedText()
        .containsSubsequence(
            "Does extended deterrence hold?",
            "Bottom line",
            "Key judgements",
            "very likely",
            "Huth and Russett",
            "Tripwires work.",
            "Allies arm less",
            "The sample flatters.",
            "Precedents",
            "гарантії безпеки без війська",
            "1,250 km²",
            "How this brief was made");
  }

  @Test
  void theOutlineNestsTheHeadings() {
    byte[] pdf = typesetter.pdf(typesetter.layout(Specimen.brief()));

    assertThatPdf(pdf)
        .outline()
        .startsWith("Does extended deterrence hold?", "  Key judgements")
        .contains("    Sources by kind");
  }

  private Layout layout(List<Block> blocks) {
    return typesetter.layout(Specimen.document(blocks));
  }

  private static List<Block> paragraphs(int count) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(Paragraph.of(SENTENCE.repeat(3)));
    }
    return blocks;
  }

  private static List<Block> numbered(String word, int count) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(Paragraph.of(SENTENCE + word + " " + i + "."));
    }
    return blocks;
  }

  private static List<Block> headed(String word, int count) {
    List<Block> blocks = numbered(word, count);
    blocks.addFirst(new Heading(2, List.of(Specimen.text("The " + word)), word));
    return blocks;
  }

  private static List<ListItem> items(String... ids) {
    List<ListItem> items = new ArrayList<>();
    for (String id : ids) {
      items.add(ListItem.of(Specimen.body(new Passage(id, List.of(Specimen.text(SENTENCE))))));
    }
    return items;
  }

  private static int pageWith(Layout layout, String words) {
    for (int page = 1; page <= layout.pageCount(); page++) {
      if (layout.textOf(page).contains(words)) {
        return page;
      }
    }
    throw new AssertionError("'" + words + "' is on no page");
  }
}
