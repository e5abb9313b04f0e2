package org.briefwright.typeset.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Rows one below the other, with the blanks and bonds between them.
final class Story {

  private final List<Row> rows = new ArrayList<>();
  private final List<Loose> loose = new ArrayList<>();
  private final Deque<Ground> grounds = new ArrayDeque<>();
  private double space;
  private boolean bound;
  private boolean flush;
  private double most = Double.MAX_VALUE;
  private Start start = Start.NOTHING;

  /// Rows that may stand elsewhere.
  ///
  /// @param from the first of them
  /// @param to the row behind the last
  /// @param end the row before which they must stand
  /// @param blank above the row behind them, where they stand elsewhere
  record Loose(int from, int to, int end, double blank) {

    Loose before(int row) {
      return new Loose(from, to, Math.min(end, row), blank);
    }

    Loose blank(double points) {
      return new Loose(from, to, end, Math.max(blank, points));
    }
  }

  /// At least this much blank before the next row.
  void space(double points) {
    if (!flush) {
      space = Math.max(space, points);
      withoutLoose(points);
    }
  }

  /// No more blank than this before the next row, whatever it asks for.
  void near(double points) {
    most = points;
  }

  /// The blank before the next row if nothing loose stood before it.
  double blank() {
    return endsLoose() ? loose.getLast().blank() : space;
  }

  /// The rows from this one on may stand elsewhere.
  ///
  /// @param blank that the row before them wants below
  void loosen(int from, double blank) {
    loose.add(new Loose(from, rows.size(), Integer.MAX_VALUE, blank));
  }

  /// What is loose from this row on must stand before the next one.
  void keepLoose(int from) {
    loose.replaceAll(one -> one.from() < from ? one : one.before(rows.size()));
  }

  /// Nothing from this row on is loose.
  void fix(int from) {
    loose.removeIf(one -> one.from() >= from);
  }

  List<Loose> loose() {
    return loose;
  }

  private void withoutLoose(double points) {
    if (endsLoose()) {
      loose.add(loose.removeLast().blank(points));
    }
  }

  private boolean endsLoose() {
    return !loose.isEmpty() && loose.getLast().to() == rows.size();
  }

  /// The next row follows without a blank.
  void flush() {
    space = 0;
    flush = true;
  }

  /// The next row stays on the page of the one before.
  void bind() {
    bound = !rows.isEmpty();
  }

  /// The next row begins a page whatever stands before it.
  void unbind() {
    bound = false;
  }

  void bindIf(boolean binds) {
    if (binds) {
      bind();
    }
  }

  /// Whether what follows the last row, in this story or in the one around it, is to stay on its
  /// page.
  boolean endsBound() {
    return bound;
  }

  /// What begins with the next row.
  void start(Start what) {
    start = start.and(what);
  }

  /// Everything until [#close] lies on this ground.
  void open(Ground ground) {
    grounds.push(ground);
  }

  void close() {
    grounds.pop();
  }

  void add(Row row) {
    double above = rows.isEmpty() ? 0 : Math.min(most, Math.max(space, row.space()));
    withoutLoose(row.space());
    Row placed = row.placed(above, row.kept() || bound, start);
    for (Ground ground : grounds) {
      boolean continued = reaches(ground);
      double top = continued ? -above : 0;
      placed = placed.on(new Piece.GroundPiece(ground, top, row.height() - top));
    }
    rows.add(placed);
    space = 0;
    // A heading leads to what is below the rule, not to the rule.
    bound = bound && row.isRule();
    flush = false;
    most = Double.MAX_VALUE;
    start = Start.NOTHING;
  }

  void addAll(List<Row> more) {
    for (Row row : more) {
      add(row);
    }
  }

  /// Puts a row before all others, which are to stand on its page.
  void precede(Row row) {
    if (!rows.isEmpty()) {
      rows.set(0, rows.getFirst().keptIf(true));
    }
    rows.addFirst(row);
  }

  private boolean reaches(Ground ground) {
    if (rows.isEmpty()) {
      return false;
    }
    for (Piece piece : rows.getLast().pieces()) {
      if (piece instanceof Piece.GroundPiece slice && slice.ground() == ground) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<Row> rows() {
    return rows;
  }

  double height() {
    double height = 0;
    for (Row row : rows) {
      height += row.space() + row.height();
    }
    return height;
  }

  /// Fills up to a whole number of steps, so that what follows stands on the grid again.
  void snap(int fromRow, double step) {
    double height = 0;
    for (Row row : rows.subList(fromRow, rows.size())) {
      height += row.space() + row.height();
    }
    double missing = Math.ceil(height / step - 1e-6) * step - height;
    if (missing > 0.01) {
      Row last = rows.removeLast();
      rows.add(
          new Row(
              last.space(),
              last.height() + missing,
              last.kept(),
              last.pieces(),
              last.notes(),
              last.start(),
              last.head()));
    }
  }
}
