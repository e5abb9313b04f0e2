package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.briefwright.typeset.flow.Row;
import org.briefwright.typeset.flow.TableHead;

/// The rows of a page that stand in two columns, as level as their bonds permit; where they cannot
/// be level, the left column is the longer one. With every row the best place to part them moves
/// down or stays, so that finding it takes no more time than putting the rows down.
final class Spread {

  private final double tallestHead;
  private final List<Row> rows = new ArrayList<>();
  private double[] tops = new double[32];
  private double end;
  private int heads;
  private final List<Integer> partings = new ArrayList<>();
  private int parting;

  /// @param tallestHead the tallest head of a table that is repeated above a column
  Spread(double tallestHead) {
    this.tallestHead = tallestHead;
  }

  /// A row of a table's head, repeated above the left column.
  void repeat(Row row) {
    put(row, 0);
    heads++;
  }

  void add(Row row) {
    int at = rows.size();
    if (at > heads && !row.kept()) {
      partings.add(at);
    }
    put(row, at == heads ? 0 : row.space());
    while (parting + 1 < partings.size() && height(parting + 1) <= height(parting) + 0.01) {
      parting++;
    }
  }

  private void put(Row row, double space) {
    if (rows.size() == tops.length) {
      tops = Arrays.copyOf(tops, 2 * tops.length);
    }
    tops[rows.size()] = end + space;
    end += space + row.height();
    rows.add(row);
  }

  /// Of the longer column.
  double height() {
    return partings.isEmpty() ? end : Math.min(end, height(parting));
  }

  /// Of both columns, on the average: what the page has of ink, where one of them is short.
  double meanHeight() {
    return isParted() ? (left(parting) + right(parting)) / 2 : end / 2;
  }

  private boolean isParted() {
    return !partings.isEmpty() && height(parting) <= end;
  }

  private double height(int candidate) {
    return Math.max(left(candidate), right(candidate));
  }

  private double left(int candidate) {
    int above = partings.get(candidate) - 1;
    return tops[above] + rows.get(above).height();
  }

  private double right(int candidate) {
    int at = partings.get(candidate);
    return end - tops[at] + headAbove(at);
  }

  /// What a table that goes on in the right column takes for its repeated head.
  private double headAbove(int at) {
    TableHead head = rows.get(at).head();
    boolean goesOn = head != null && rows.get(at - 1).head() == head;
    double height = goesOn ? head.height() : 0;
    return height > tallestHead ? 0 : height;
  }

  /// @param y of the columns' tops
  /// @param step from the left edge of one to that of the other
  void place(double y, double step, Makeup.Sink sink) {
    boolean parted = isParted();
    int split = parted ? partings.get(parting) : rows.size();
    for (int i = 0; i < split; i++) {
      sink.place(rows.get(i), 0, y + tops[i], i < heads);
    }
    if (!parted) {
      return;
    }
    double down = y;
    if (headAbove(split) > 0) {
      for (Row row : rows.get(split).head().rows()) {
        sink.place(row, step, down, true);
        down += row.height();
      }
    }
    for (int i = split; i < rows.size(); i++) {
      sink.place(rows.get(i), step, down + tops[i] - tops[split], false);
    }
  }
}
