package org.briefwright.typeset.flow;

import java.util.ArrayList;
import java.util.List;

/// Joins two stories into one: its rows reach from one place where both may be broken to the next.
final class SideBySide {

  private final List<Row> left;
  private final List<Row> right;
  private final List<Row> joined = new ArrayList<>();

  private SideBySide(List<Row> left, List<Row> right) {
    this.left = left;
    this.right = right;
  }

  static List<Row> join(List<Row> left, List<Row> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? right : left;
    }
    return new SideBySide(left, right).joined();
  }

  private List<Row> joined() {
    int l = 0;
    int r = 0;
    double leftEnd = 0;
    double rightEnd = 0;
    double top = 0;
    Batch batch = new Batch();
    while (l < left.size() || r < right.size()) {
      boolean takeLeft =
          r == right.size()
              || l < left.size()
                  && leftEnd + left.get(l).space() <= rightEnd + right.get(r).space();
      if (takeLeft) {
        Row row = left.get(l++);
        batch.take(row, leftEnd + row.space());
        leftEnd += row.space() + row.height();
      } else {
        Row row = right.get(r++);
        batch.take(row, rightEnd + row.space());
        rightEnd += row.space() + row.height();
      }
      double cut = cut(l, leftEnd, r, rightEnd);
      if (cut >= 0 && batch.end <= cut + 0.01) {
        joined.add(batch.row(top));
        top = batch.end;
        batch = new Batch();
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
    private double end;

    void take(Row row, double top) {
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
      return new Row(top - above, end - top, false, pieces, notes, start, head);
    }
  }
}
