package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds out which of the rows that may stand elsewhere really can, and how far.
final class Floats {

  private static final int DEEPEST = 6;

  /// Text under a document's title goes on until a heading of this level.
  private static final int SECTION = 2;

  private final List<Row> rows;

  /// Where those begin that stand just under a heading, or under others that do: what moves up past
  /// them takes their place under it.
  private final Set<Integer> bound = new HashSet<>();

  private Floats(List<Row> rows) {
    this.rows = rows;
  }

  /// @param loose in their order
  static List<Floating> of(List<Row> rows, List<Story.Loose> loose) {
    return new Floats(rows).floats(loose);
  }

  private List<Floating> floats(List<Story.Loose> loose) {
    bind(loose);
    List<Floating> floats = new ArrayList<>();
    int[] levels = levels();
    int[] next = new int[DEEPEST + 1];
    Arrays.fill(next, rows.size());
    int row = rows.size() - 1;
    int fixed = rows.size();
    for (Story.Loose one : loose.reversed()) {
      for (; row >= one.to(); row--) {
        if (rows.get(row).start().heading() != null) {
          Arrays.fill(next, rows.get(row).start().heading().level(), DEEPEST + 1, row);
        }
        // A picture that stays must not come before one that waits.
        fixed = pictured(rows.get(row)) ? row : fixed;
      }
      int end = Math.min(one.end(), next[Math.max(SECTION, levels[one.from()])]);
      end = Math.min(end, fixed);
      row = one.from() - 1;
      if (end > one.to() && mayMove(one)) {
        floats.add(floating(one, end));
      } else {
        fixed = one.from();
      }
    }
    return floats.reversed();
  }

  private void bind(List<Story.Loose> loose) {
    Story.Loose before = null;
    for (Story.Loose one : loose) {
      boolean next = before != null && before.to() == one.from() && bound.contains(before.from());
      if (next || rows.get(one.from()).kept()) {
        bound.add(one.from());
      }
      before = one;
    }
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

  private static boolean pictured(Row row) {
    return row.pieces().stream().anyMatch(piece -> piece instanceof Piece.PicturePiece);
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
    Row following =
        next.spaced(Math.min(loose.blank(), next.space())).keptIf(bound.contains(loose.from()));
    return new Floating(
        loose.from(), loose.to(), end, height, first.space(), next.space(), following);
  }
}
