package org.briefwright.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.typeset.ColumnReport;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TwoColumns;
import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class TwoColumnsTest {

  private static final String SENTENCE =
      "Guarantees are read by those who would have to believe them, and they are read coldly. ";

  @Test
  void textGoesOnFromTheLeftColumnInTheRightOneAndThenOnTheNextPage() {
    List<Page> pages = paged(Theme.ministry(), paragraphs(28)).pages();

    assertThat(pages).hasSize(2);
    List<Double> turns = new ArrayList<>();
    for (PlacedRow placed : pages.getFirst().body()) {
      if (turns.isEmpty() || turns.getLast() != placed.x()) {
        turns.add(placed.x());
      }
    }
    assertThat(turns).containsExactly(0.0, pages.getFirst().body().getLast().x());
    assertThat(PageText.of(pages.get(0)) + PageText.of(pages.get(1)))
        .containsSubsequence("Number 0.", "Number 1.", "Number 14.", "Number 27.");
  }

  @Test
  void columnsEndLevelAndTextGoesOnBelowBoth() {
    List<PlacedRow> body =
        paged(
                Theme.ministry(),
                new TwoColumns(paragraphs(9)),
                Heading.of(2, "Below"),
                Paragraph.of(SENTENCE))
            .pages()
            .getFirst()
            .body();

    double left = foot(body);
    double right =
        body.stream().filter(row -> row.x() > 0).mapToDouble(this::foot).max().getAsDouble();
    assertThat(Math.abs(left - right)).isLessThan(40);
    assertThat(body.stream().filter(row -> row.row().start().heading() != null).findFirst())
        .hasValueSatisfying(
            heading -> assertThat(heading.y()).isGreaterThan(Math.max(left, right)));
  }

  @Test
  void columnsThatAPageBreaksEndLevelThereOrBeginOnTheNext() {
    for (int lines = 36; lines < 60; lines++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        blocks.add(new Paragraph(List.of(Specimen.text("Line.")), Paragraph.Style.META));
      }
      blocks.add(new TwoColumns(Collections.nCopies(9, Paragraph.of(SENTENCE.repeat(3)))));
      blocks.addAll(Collections.nCopies(12, Paragraph.of(SENTENCE.repeat(5))));

      List<PlacedRow> body =
          paged(Theme.ministry(), blocks.toArray(Block[]::new)).pages().getFirst().body();

      double left = 0;
      double right = 0;
      for (PlacedRow placed : body.subList(Math.min(lines, body.size()), body.size())) {
        left = placed.x() == 0 ? Math.max(left, foot(placed)) : left;
        right = placed.x() > 0 ? Math.max(right, foot(placed)) : right;
      }
      assertThat(Math.abs(left - right)).as(lines + " lines above").isLessThan(15);
    }
  }

  @Test
  void aWideTableStandsAcrossBothColumnsAndANarrowOneInOne() {
    assertThat(widest(ColumnReport.table("wide", 4))).isGreaterThan(400);
    assertThat(widest(ColumnReport.table("narrow", 3))).isLessThan(220);
  }

  @Test
  void aHeadingStandsAcrossBothColumnsWithTheTableThatItLeadsTo() {
    List<Block> blocks = paragraphs(6);
    blocks.add(new Heading(2, List.of(Specimen.text("Cases")), "cases"));
    blocks.add(ColumnReport.table("wide", 4));

    List<PlacedRow> body = paged(Theme.ministry(), blocks).pages().getFirst().body();

    double columns =
        body.stream().filter(row -> row.x() > 0).mapToDouble(this::foot).max().getAsDouble();
    assertThat(body.stream().filter(row -> row.row().start().ids().contains("cases")))
        .singleElement()
        .satisfies(heading -> assertThat(heading.y()).isGreaterThan(columns));
  }

  @Test
  void notesOfBothColumnsStandAcrossThePage() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      blocks.add(
          Specimen.body(
              Specimen.text(SENTENCE.repeat(3)), Specimen.note("n" + i, SENTENCE.repeat(3))));
    }

    Page page = paged(Theme.ministry(), new TwoColumns(blocks)).pages().getFirst();

    assertThat(page.notes()).allMatch(note -> note.x() == 0);
    assertThat(page.notes().stream().mapToDouble(TwoColumnsTest::width).max().getAsDouble())
        .isGreaterThan(400);
  }

  @Test
  void linesOfFewerThanFortyCharactersAreNotJustified() throws IOException {
    assertThat(lengths(Theme.ministry())).hasSizeLessThan(4);
    assertThat(lengths(large())).hasSizeGreaterThan(6);
  }

  @Test
  void aTableThatGoesOnInTheRightColumnRepeatsItsHeadThere() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.add(Specimen.cells("Case " + i, "Story"));
    }
    List<Column> columns = List.of(new Column(1), new Column(1));
    Table table = new Table(List.of(), columns, Specimen.cells("Name", "What"), rows, true, "t");

    List<PlacedRow> body =
        paged(Theme.ministry(), new TwoColumns(List.of(table))).pages().getFirst().body();

    assertThat(body.stream().filter(PlacedRow::repeated)).isNotEmpty().allMatch(row -> row.x() > 0);
  }

  @Test
  void columnsWithinColumnsAreThoseAroundThem() {
    List<Page> pages =
        paged(Theme.ministry(), new TwoColumns(List.of(new TwoColumns(paragraphs(4))))).pages();

    assertThat(pages.getFirst().body().stream().map(PlacedRow::x).distinct()).hasSize(2);
  }

  @Test
  void theReportConforms() {
    Typesetter typesetter = Typesetter.of(Theme.ministry());

    byte[] pdf = typesetter.pdf(typesetter.layout(ColumnReport.report()));

    assertThatPdf(pdf)
        .isPdfUa1()
        .isPdfA3a()
        .taggedText()
        .containsSubsequence(
            "Part 1 of the argument",
            "Guarantees with forces in place",
            "Part 2 of the argument",
            "Table of 3 columns",
            "Table of 5 columns",
            "After the columns");
  }

  private static PagedDocument paged(Theme theme, Block... blocks) {
    Document document = Specimen.document(List.of(blocks));
    return PagedDocument.of(document, theme, new LineMemo());
  }

  private static PagedDocument paged(Theme theme, List<Block> columns) {
    return paged(theme, new TwoColumns(columns));
  }

  private static List<Block> paragraphs(int count) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(Paragraph.of("Number " + i + ". " + SENTENCE.repeat(2)));
    }
    return blocks;
  }

  private double foot(PlacedRow placed) {
    return placed.y() + placed.row().height();
  }

  /// Of the left column's rows, which stand before the first of the right one.
  private double foot(List<PlacedRow> body) {
    return body.stream().takeWhile(row -> row.x() == 0).mapToDouble(this::foot).max().getAsDouble();
  }

  private static double width(PlacedRow placed) {
    return placed.row().pieces().stream()
        .mapToDouble(
            piece ->
                switch (piece) {
                  case Piece.TextPiece text -> text.line().width();
                  case Piece.RulePiece rule -> rule.width();
                  case Piece.LeaderPiece _, Piece.MatrixPiece _ -> 0;
                  case Piece.PicturePiece _, Piece.GroundPiece _ -> 0;
                })
        .max()
        .orElse(0);
  }

  private static double widest(Table table) {
    return paged(Theme.ministry(), new TwoColumns(List.of(table)))
        .pages()
        .getFirst()
        .body()
        .stream()
        .mapToDouble(TwoColumnsTest::width)
        .max()
        .getAsDouble();
  }

  /// The lengths of the lines of a long paragraph, in whole points.
  private static Set<Long> lengths(Theme theme) {
    return paged(theme, List.<Block>of(Paragraph.of(SENTENCE.repeat(9))))
        .pages()
        .getFirst()
        .body()
        .stream()
        .map(TwoColumnsTest::width)
        .map(Math::round)
        .collect(Collectors.toSet());
  }

  /// The ministry's theme with larger type, of which a column holds fewer than forty characters.
  private static Theme large() throws IOException {
    try (InputStream file = Theme.class.getResourceAsStream("ministry.properties")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Theme.parse("large", text.replace("serif 10.2/14 justified", "serif 12/14 justified"));
    }
  }
}
