package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds out which of the rows that may stand elsewhere really can, and how far.
final class Floats {

  private static final int DEEPEST = 6;

  /// Text under a document's title goes on until a heading of this level.
  private static final int SECTION = 2;

  private final List<Row> rows;

  private Floats(List<Row> rows) {
    this.rows = rows;
  }

  /// @param loose in their order
  static List<Floating> of(List<Row> rows, List<Story.Loose> loose) {
    return new Floats(rows).floats(loose);
  }

  private List<Floating> floats(List<Story.Loose> loose) {
    List<Floating> floats = new ArrayList<>();
    int[] levels = levels();
    int[] next = new int[DEEPEST + 1];
    Arrays.fill(next, rows.size());
    int row = rows.size() - 1;
    for (Story.Loose one : loose.reversed()) {
      for (; row >= one.to(); row--) {
        if (rows.get(row).start().heading() != null) {
          Arrays.fill(next, rows.get(row).start().heading().level(), DEEPEST + 1, row);
        }
      }
      int end = Math.min(one.end(), next[Math.max(SECTION, levels[one.from()])]);
      if (end > one.to() && one.to() < rows.size() && mayMove(one)) {
        floats.add(floating(one, end));
      }
    }
    return floats.reversed();
  }

  /// For each row the level of the heading that it stands under.
  private int[] levels() {
    int[] levels = new int[rows.size()];
    int level = DEEPEST;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = level;
      if (rows.get(i).start().heading() != null) {
        level = rows.get(i).start().heading().level();
      }
    }
    return levels;
  }

  /// What calls notes stays: their numbers would be out of order.
  private boolean mayMove(Story.Loose loose) {
    return !rows.get(loose.to()).kept()
        && rows.subList(loose.from(), loose.to()).stream().allMatch(row -> row.notes().isEmpty());
  }

  private Floating floating(Story.Loose loose, int end) {
    Row first = rows.get(loose.from());
    Row next = rows.get(loose.to());
    double height = -first.space();
    for (Row row : rows.subList(loose.from(), loose.to())) {
      height += row.space() + row.height();
    }
    // What follows a picture under a heading takes its place there.
    Row following = next.spaced(Math.min(loose.blank(), next.space())).keptIf(first.kept());
    return new Floating(
        loose.from(), loose.to(), end, height, first.space(), next.space(), following);
  }
}
