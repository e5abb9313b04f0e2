package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.List;

/// Joins two stories into one: its rows reach from one place where both may be broken to the next.
final class SideBySide {

  private final List<Row> left;
  private final List<Row> right;
  private final boolean leftBinds;
  private final boolean rightBinds;
  private final List<Row> joined = new ArrayList<>();

  private SideBySide(Story left, Story right) {
    this.left = left.rows();
    this.right = right.rows();
    this.leftBinds = left.endsBound();
    this.rightBinds = right.endsBound();
  }

  static List<Row> join(Story left, Story right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? right.rows() : left.rows();
    }
    return new SideBySide(left, right).joined();
  }

  private List<Row> joined() {
    int l = 0;
    int r = 0;
    double leftEnd = 0;
    double rightEnd = 0;
    double top = 0;
    Batch batch = new Batch(false);
    while (l < left.size() || r < right.size()) {
      boolean takeLeft =
          r == right.size()
              || l < left.size()
                  && leftEnd + left.get(l).space() <= rightEnd + right.get(r).space();
      if (takeLeft) {
        Row row = left.get(l++);
        batch.take(row, leftEnd + row.space(), leftBinds && l == left.size());
        leftEnd += row.space() + row.height();
      } else {
        Row row = right.get(r++);
        batch.take(row, rightEnd + row.space(), rightBinds && r == right.size());
        rightEnd += row.space() + row.height();
      }
      double cut = cut(l, leftEnd, r, rightEnd);
      if (cut >= 0 && batch.end <= cut + 0.01) {
        joined.add(batch.row(top));
        top = batch.end;
        batch = new Batch(batch.binds);
      }
    }
    return joined;
  }

  /// Where both sides may be broken before their next rows, or -1.
  private double cut(int l, double leftEnd, int r, double rightEnd) {
    boolean leftDone = l == left.size();
    boolean rightDone = r == right.size();
    if (leftDone && rightDone) {
      return Math.max(leftEnd, rightEnd);
    }
    if (!leftDone && left.get(l).kept() || !rightDone && right.get(r).kept()) {
      return -1;
    }
    double lowest = Math.max(leftEnd, rightEnd);
    double leftTop = leftDone ? Double.MAX_VALUE : leftEnd + left.get(l).space();
    double rightTop = rightDone ? Double.MAX_VALUE : rightEnd + right.get(r).space();
    return lowest <= Math.min(leftTop, rightTop) + 0.01 ? Math.min(leftTop, rightTop) : -1;
  }

  /// Rows of either side between two cuts.
  private static final class Batch {
    private final List<Row> rows = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final boolean kept;
    private boolean binds;
    private double end;

    /// @param kept whether it must stand on the page of the batch before
    Batch(boolean kept) {
      this.kept = kept;
    }

    /// @param last whether a side ends with this row, as with a heading, that must not end a page
    void take(Row row, double top, boolean last) {
      binds |= last;
      rows.add(row);
      tops.add(top);
      end = Math.max(end, top + row.height());
    }

    Row row(double above) {
      double top = tops.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
      List<Piece> pieces = new ArrayList<>();
      List<NoteText> notes = new ArrayList<>();
      Start start = Start.NOTHING;
      TableHead head = null;
      for (int i = 0; i < rows.size(); i++) {
        double down = tops.get(i) - top;
        rows.get(i).pieces().forEach(piece -> pieces.add(piece.movedDown(down)));
        notes.addAll(rows.get(i).notes());
        start = start.and(rows.get(i).start());
      }
      return new Row(top - above, end - top, kept, pieces, notes, start, head);
    }
  }
}
