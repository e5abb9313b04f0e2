package org.briefwright.typeset.specimen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Superior;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.TableNote;
import org.briefwright.typeset.document.Text;

/// The specimen's tables: of paper, since its sizes are known to the millimetre.
final class SpecimenTables {

  private static final double MM_IN_INCH = 25.4;

  private static final int[][] A = {
    {841, 1189}, {594, 841}, {420, 594}, {297, 420}, {210, 297}, {148, 210}, {105, 148}, {74, 105}
  };
  private static final int[][] B = {
    {1000, 1414}, {707, 1000}, {500, 707}, {353, 500}, {250, 353}, {176, 250}, {125, 176}, {88, 125}
  };
  private static final int[][] C = {
    {917, 1297}, {648, 917}, {458, 648}, {324, 458}, {229, 324}, {162, 229}, {114, 162}, {81, 114}
  };

  private SpecimenTables() {}

  /// Cells over rows and columns, figures by their points, notes.
  static Table spans() {
    return new Table(
        text("Table 1. Letter is wider and shorter than A4"),
        List.of(
            new Column(1.6),
            new Column(1.6),
            new Column(1, Column.Alignment.DECIMAL),
            new Column(1, Column.Alignment.DECIMAL),
            new Column(1, Column.Alignment.END)),
        List.of(
            List.of(
                Cell.of("Standard").down(2),
                Cell.of("Paper").down(2),
                Cell.of("Width and height, inches").across(2),
                Cell.of("Area, cm²").down(2))),
        List.of(Cell.of("Short side"), Cell.of("Long side")),
        List.of(
            List.of(
                Cell.of("ISO 216, from one square metre halved four times").down(2),
                Cell.of("A4"),
                Cell.of("8.27"),
                Cell.of("11.69"),
                Cell.of("624")),
            List.of(Cell.of("A5"), Cell.of("5.83"), Cell.of("8.27"), Cell.of("311")),
            List.of(
                Cell.of("ANSI Y14.1"),
                Cell.of("Letter"),
                Cell.of("8.5"),
                new Cell(List.of(new Text("11"), new Superior("a"))),
                Cell.of("603")),
            List.of(
                Cell.of("None"),
                Cell.of("A tablet’s screen"),
                Cell.of("differs from maker to maker").across(2),
                Cell.of("–"))),
        true,
        List.of(
            new TableNote("a", text("Legal paper is as wide and 14 inches long.")),
            new TableNote("", text("Source: the standards named."))),
        "table-spans");
  }

  /// Long enough to go on over a page, under its head again.
  static Table sizes() {
    List<List<Cell>> rows = new ArrayList<>();
    series(rows, "A", A);
    series(rows, "B", B);
    series(rows, "C", C);
    return new Table(
        text("Table 2. Sizes of paper and envelopes"),
        List.of(
            new Column(1),
            new Column(1, Column.Alignment.END),
            new Column(1, Column.Alignment.END),
            new Column(1, Column.Alignment.DECIMAL),
            new Column(1, Column.Alignment.DECIMAL),
            new Column(1, Column.Alignment.DECIMAL)),
        List.of(
            List.of(
                Cell.of("Size").down(2),
                Cell.of("Millimetres").across(2),
                Cell.of("Inches").across(2),
                Cell.of("Area, m²").down(2))),
        List.of(Cell.of("Width"), Cell.of("Height"), Cell.of("Width"), Cell.of("Height")),
        rows,
        true,
        List.of(new TableNote("", text("Source: ISO 216 for A and B, ISO 269 for C."))),
        "table-long");
  }

  private static void series(List<List<Cell>> rows, String letter, int[][] sizes) {
    for (int i = 0; i < sizes.length; i++) {
      int width = sizes[i][0];
      int height = sizes[i][1];
      rows.add(
          List.of(
              Cell.of(letter + i),
              Cell.of(Integer.toString(width)),
              Cell.of(Integer.toString(height)),
              Cell.of(decimal("%.1f", width / MM_IN_INCH)),
              Cell.of(decimal("%.1f", height / MM_IN_INCH)),
              Cell.of(decimal("%.3f", width * height / 1e6))));
    }
  }

  private static String decimal(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }

  private static List<Inline> text(String text) {
    return List.of(new Text(text));
  }
}
