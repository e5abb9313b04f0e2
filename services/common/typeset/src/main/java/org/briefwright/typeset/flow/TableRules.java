package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.TableGrid;

/// The rules between a table's rows; none crosses a cell that reaches over it.
///
/// @param places of the columns
/// @param place of the table
record TableRules(TableGrid grid, List<Place> places, Place place) {

  /// From edge to edge.
  Piece whole(double y, double thickness, int colour) {
    return new Piece.RulePiece(place.x(), y, place.width(), thickness, colour);
  }

  /// A row with the rule below it.
  ///
  /// @param r the table's row
  Row below(Row row, int r, double thickness, int colour) {
    Row ruled = row;
    int columns = places.size();
    int from = 0;
    while (from < columns) {
      int to = from;
      while (to < columns && !grid.reachesBelow(r, to)) {
        to++;
      }
      if (to > from) {
        double left = from == 0 ? place.x() : places.get(from).x();
        double right = to == columns ? place.x() + place.width() : end(to);
        Piece rule = new Piece.RulePiece(left, row.height(), right - left, thickness, colour);
        ruled = ruled.with(rule);
      }
      from = to + 1;
    }
    return ruled;
  }

  /// A row with rules only below those cells that join columns.
  Row belowGroups(Row row, int r, double thickness, int colour) {
    Row ruled = row;
    for (TableGrid.Slot slot : grid.rows().get(r)) {
      if (slot.cell().across() > 1 && slot.cell().down() == 1) {
        double left = places.get(slot.column()).x();
        ruled =
            ruled.with(
                new Piece.RulePiece(left, row.height(), end(slot.end()) - left, thickness, colour));
      }
    }
    return ruled;
  }

  /// The right edge of the column before this one.
  private double end(int column) {
    Place last = places.get(column - 1);
    return last.x() + last.width();
  }
}
