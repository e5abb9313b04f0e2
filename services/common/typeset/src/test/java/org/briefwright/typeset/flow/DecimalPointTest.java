package org.briefwright.typeset.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.NoteNumbers;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class DecimalPointTest {

  @Test
  void theDecimalPointsOfAColumnStandBelowEachOther() {
    Map<String, Piece.TextPiece> cells = cells("en", "1.4", "12.75", "3");

    double figure = cells.get("3").line().width();
    assertThat(cells.get("1.4").x() - cells.get("12.75").x()).isCloseTo(figure, within(0.01));
    assertThat(cells.get("1.4").x()).isCloseTo(cells.get("3").x(), within(0.01));
  }

  @Test
  void inGermanTheSignIsAComma() {
    Map<String, Piece.TextPiece> cells = cells("de", "1.250,4", "3", "2,75");

    assertThat(cells.get("2,75").x()).isCloseTo(cells.get("3").x(), within(0.01));
  }

  private static Map<String, Piece.TextPiece> cells(String lang, String... texts) {
    Table table =
        new Table(
            List.of(),
            List.of(new Column(1, Column.Alignment.DECIMAL)),
            Specimen.cells("Head"),
            List.of(texts).stream().map(text -> Specimen.cells(text)).toList(),
            false,
            "");
    Document document = Specimen.document(lang, PageFormat.A4, List.of(table));
    Theme theme = Theme.ministry();
    ParagraphSetter setter =
        new ParagraphSetter(lang, theme.palette(), note -> "1", new LineMemo());
    FlowedDocument flowed =
        BlockFlow.flow(
            document, theme, setter, NoteNumbers.of(document), 400, 700, Set.of(), id -> "0");
    Map<String, Piece.TextPiece> cells = new HashMap<>();
    for (Row row : flowed.rows()) {
      for (Piece piece : row.pieces()) {
        if (piece instanceof Piece.TextPiece text) {
          StringBuilder words = new StringBuilder();
          text.line().appendTo(words);
          cells.put(words.toString().strip(), text);
        }
      }
    }
    return cells;
  }
}
