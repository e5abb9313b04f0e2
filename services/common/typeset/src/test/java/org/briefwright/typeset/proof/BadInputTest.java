package org.briefwright.typeset.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.BulletList;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.ListItem;
import org.briefwright.typeset.document.NumberedList;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

/// Documents that nobody should send. Each keeps its ink in its place and says all its text.
class BadInputTest {

  private static final String LONG = "Rindfleischetikettierungsüberwachung".repeat(6);
  private static final String SENTENCE = "Guarantees are read coldly by those who need them. ";

  private final Typesetter typesetter = Typesetter.of(Theme.ministry());

  @Test
  void wordsLongerThanALineAreBrokenWhereverTheyStand() {
    proves(
        Heading.of(1, LONG),
        Heading.of(2, "a " + LONG + " b"),
        Paragraph.of(LONG + " and " + LONG),
        new Box(Box.Style.TINT, LONG, List.of(Paragraph.of(LONG))),
        new KeyValues(List.of(KeyValues.Pair.of(LONG, LONG))),
        new BulletList(List.of(ListItem.of(Paragraph.of(LONG)))),
        table(3, 2, LONG));
  }

  @Test
  void aThousandNotesOnOnePageGoOnAtTheFeetOfTheNext() {
    List<Inline> calls = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      calls.add(Specimen.note("note" + i, "Body of note " + i + "."));
    }

    PagedDocument paged = proves(new Paragraph(calls, Paragraph.Style.BODY), Paragraph.of("End."));

    assertThat(paged.pages()).hasSizeLessThan(30);
  }

  @Test
  void emptySectionsLeaveNothing() {
    List<Block> sections = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sections.add(new Section("name " + i, i % 2 == 0, List.of()));
    }

    assertThat(proves(sections.toArray(Block[]::new)).pages()).hasSize(1);
  }

  @Test
  void aTableWiderThanThePageIsSqueezedOntoIt() {
    proves(table(25, 4, "1,250\u00A0km²"));
  }

  @Test
  void anEnormousCellIsBrokenOverPages() {
    PagedDocument paged = proves(table(2, 1, SENTENCE.repeat(400)));

    assertThat(paged.pages()).hasSizeBetween(5, 40);
  }

  @Test
  void aHeadTallerThanAPageIsSaidOnce() {
    Table table =
        new Table(
            List.of(),
            List.of(new Column(1), new Column(1)),
            List.of(Cell.of(SENTENCE.repeat(90)), Cell.of("B")),
            Collections.nCopies(40, Specimen.cells("a", "b")),
            false,
            "");

    assertThat(proves(table).pages()).hasSizeLessThan(8);
  }

  @Test
  void listsAndBoxesNestForty() {
    Block block = Paragraph.of(SENTENCE);
    for (int depth = 0; depth < 40; depth++) {
      block =
          depth % 2 == 0
              ? new Box(Box.Style.RULE, "Box " + depth, List.of(block))
              : new NumberedList(List.of(ListItem.of(block)));
    }

    proves(block);
  }

  @Test
  void textsOfNoLengthHoldTheirPlaces() {
    proves(
        Heading.of(1, ""),
        Heading.of(2, " "),
        Paragraph.of(""),
        new Paragraph(List.of(), Paragraph.Style.QUESTION),
        new Paragraph(List.of(Specimen.note("n", "")), Paragraph.Style.BODY),
        new Box(Box.Style.TINT, "", List.of(Paragraph.of(""))),
        new BulletList(List.of(ListItem.of(Paragraph.of("")), new ListItem(List.of()))),
        new KeyValues(List.of(KeyValues.Pair.of("", ""))),
        table(2, 2, ""));
  }

  @Test
  void controlCharactersAreShownAsReplaced() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0xA0; c++) {
      all.append(c).append('x');
    }

    proves(Heading.of(2, all.toString()), Paragraph.of(all.toString()), table(2, 1, "" + all));
  }

  @Test
  void tenThousandHeadingsStandInTheOutline() throws Exception {
    List<Block> headings = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      headings.add(Heading.of(1 + i % 3, "Heading " + i));
    }
    byte[] pdf = typesetter.pdf(typesetter.layout(Specimen.document(headings)));

    int count = 0;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDOutlineItem first : document.getDocumentCatalog().getDocumentOutline().children()) {
        count++;
        for (PDOutlineItem second : first.children()) {
          count++;
          for (PDOutlineItem third : second.children()) {
            count += third.getTitle().isEmpty() ? 0 : 1;
          }
        }
      }
    }
    assertThat(count).isEqualTo(10_000);
  }

  private PagedDocument proves(Block... blocks) {
    Document document = Specimen.document(List.of(blocks));
    PagedDocument paged = PagedDocument.of(document, Theme.ministry(), new LineMemo());
    byte[] pdf = typesetter.pdf(typesetter.layout(document));

    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
    assertThat(InkProof.breaches(paged.area(), pdf)).isEmpty();
    assertThatPdf(pdf)
        .taggedText()
        .satisfies(
            said ->
                assertThat(SpokenText.squeezed(said))
                    .isEqualTo(SpokenText.of(document, id -> "?")));
    return paged;
  }

  private static Table table(int columns, int rows, String text) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(text));
    while (cells.size() < columns) {
      cells.add(Cell.of("cell"));
    }
    List<Column> all = Collections.nCopies(columns, new Column(1));
    return new Table(List.of(), all, cells, Collections.nCopies(rows, cells), true, "");
  }
}
