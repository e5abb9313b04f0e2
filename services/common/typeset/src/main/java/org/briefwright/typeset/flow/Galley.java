package org.briefwright.typeset.flow;

import java.util.Arrays;
import java.util.List;

/// A document's rows as one endless strip, from which its pages are made up.
public final class Galley {

  private final List<Row> rows;
  private final int[] runs;
  private final double step;
  private final List<Floating> floats;
  private final int[] floatsBefore;

  /// @param runs for each row the number of the run of two columns that it is part of, or 0
  /// @param step from the left edge of the left column to that of the right one, in points
  /// @param floats in their order
  Galley(List<Row> rows, int[] runs, double step, List<Floating> floats) {
    this.rows = rows;
    this.runs = runs;
    this.step = step;
    this.floats = List.copyOf(floats);
    this.floatsBefore = new int[rows.size() + 1];
    for (Floating floating : this.floats) {
      floatsBefore[floating.from() + 1]++;
    }
    for (int row = 1; row <= rows.size(); row++) {
      floatsBefore[row] += floatsBefore[row - 1];
    }
  }

  public List<Row> rows() {
    return rows;
  }

  /// A row as it stands.
  ///
  /// @param passed the last that it moves up past, or null
  public Row row(int row, Floating passed) {
    return passed != null && passed.to() == row ? passed.following() : rows.get(row);
  }

  /// Of two columns that a row is part of; 0 where it has the whole width.
  public int run(int row) {
    return runs[row];
  }

  public double step() {
    return step;
  }

  /// What may float and begins with this row, or null.
  public Floating floatAt(int row) {
    int before = floatsBefore[row];
    return floatsBefore[row + 1] > before ? floats.get(before) : null;
  }

  /// The last ones that begin before a row.
  ///
  /// @param count how many
  public List<Floating> floatsBefore(int row, int count) {
    return floats.subList(floatsBefore[row] - count, floatsBefore[row]);
  }

  /// Whether one of the last `count` that begin before row `end` begins with this row.
  public boolean isAmong(Floating floating, int end, int count) {
    return floatsBefore[floating.from()] >= floatsBefore[end] - count;
  }

  /// The rows from one on and before another; nothing floats out of them.
  public Galley part(int from, int to) {
    List<Floating> inside =
        floats.stream()
            .filter(floating -> from <= floating.from() && floating.to() < to)
            .map(floating -> floating.moved(from, to))
            .toList();
    return new Galley(rows.subList(from, to), Arrays.copyOfRange(runs, from, to), step, inside);
  }
}
