package org.briefwright.typeset.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.briefwright.typeset.flow.Element;
import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.flow.Row;

/// How ugly it is to end a page before a row. A page that is white to a tenth costs 2, to a fifth
/// 8, to a third 22; all else is weighed against that.
final class BreakCost {

  private static final double WHITE = 200;
  private static final double NOTE = 8;
  private static final double COLUMNS = 40;
  private static final double TABLE = 4;
  private static final double TABLE_CELL = 6;
  private static final double BOX = 4;
  private static final double HYPHEN = 2;
  private static final double PARAGRAPH = 0.5;

  /// For two columns that go on over the page and do not end level above its foot, as happens where
  /// it holds but a line or two of each.
  private static final double UNEVEN = 4;

  /// As a share of the page; a line takes some 2 %.
  private static final double LEVEL = 0.015;

  /// For each picture that a page leaves to a later one: its reader must turn the page.
  private static final double WAITING = 2;

  /// For a last page with less on it than this share: it looks like a mistake.
  private static final double STUMP_SHARE = 0.08;

  private static final double STUMP = 6;

  private final List<Row> rows;
  private final IntPredicate inColumns;

  /// What each row costs by itself, once it was asked for: it is reached from many pages.
  private final double[] before;

  /// @param inColumns whether a page that begins with a row breaks columns
  BreakCost(List<Row> rows, IntPredicate inColumns) {
    this.rows = rows;
    this.inColumns = inColumns;
    this.before = new double[rows.size()];
    Arrays.fill(before, Double.NaN);
  }

  double of(PageEnd end) {
    if (end.row() == rows.size() && end.waiting() > 0) {
      return WAITING * end.waiting();
    }
    if (end.row() == rows.size()) {
      return 1 - end.white() < STUMP_SHARE ? STUMP : 0;
    }
    double cost = WHITE * end.white() * end.white() + (end.splits() ? NOTE : 0);
    cost += WAITING * end.waiting() + (end.uneven() > LEVEL ? UNEVEN : 0);
    if (Double.isNaN(before[end.row()])) {
      before[end.row()] = before(end.row());
    }
    return cost + before[end.row()];
  }

  private double before(int row) {
    double cost = inColumns.test(row) ? COLUMNS : 0;
    Row above = rows.get(row - 1);
    Row below = rows.get(row);
    if (below.head() != null && below.head() == above.head()) {
      cost += TABLE + (sameText(above, below) ? TABLE_CELL : 0);
    } else if (sameText(above, below)) {
      cost += PARAGRAPH;
    }
    return cost + (sameGround(above, below) ? BOX : 0) + (divided(above) ? HYPHEN : 0);
  }

  private static boolean sameText(Row above, Row below) {
    Element last = null;
    for (Piece piece : above.pieces()) {
      last = piece instanceof Piece.TextPiece text ? text.element() : last;
    }
    for (Piece piece : below.pieces()) {
      if (piece instanceof Piece.TextPiece text && text.element() == last) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameGround(Row above, Row below) {
    for (Piece piece : below.pieces()) {
      if (piece instanceof Piece.GroundPiece ground && on(above, ground)) {
        return true;
      }
    }
    return false;
  }

  private static boolean on(Row row, Piece.GroundPiece ground) {
    for (Piece piece : row.pieces()) {
      if (piece instanceof Piece.GroundPiece other && other.ground() == ground.ground()) {
        return true;
      }
    }
    return false;
  }

  private static boolean divided(Row row) {
    for (Piece piece : row.pieces()) {
      if (piece instanceof Piece.TextPiece text && text.line().divided()) {
        return true;
      }
    }
    return false;
  }
}
