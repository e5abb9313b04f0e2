package org.briefwright.typeset.document;

import java.util.ArrayList;
import java.util.List;

/// Where a table's cells stand, those that reach over several columns and rows included.
///
/// @param rows for each row the cells that begin in it
public record TableGrid(List<List<Slot>> rows) {

  /// A cell and the column, from 0, that it begins in.
  public record Slot(Cell cell, int column) {

    /// The column after the last that it fills.
    public int end() {
      return column + cell.across();
    }
  }

  public TableGrid {
    rows = copy(rows);
  }

  /// The same rows, which nobody can change.
  static <T> List<List<T>> copy(List<List<T>> rows) {
    List<List<T>> copies = new ArrayList<>(rows.size());
    for (List<T> row : rows) {
      copies.add(List.copyOf(row));
    }
    return List.copyOf(copies);
  }

  /// @param what the rows are called in the message
  /// @throws IllegalArgumentException where the cells leave holes or overlap
  static TableGrid of(int columns, List<List<Cell>> rows, String what) {
    int[] below = new int[columns];
    List<List<Slot>> grid = new ArrayList<>();
    for (List<Cell> cells : rows) {
      List<Slot> slots = new ArrayList<>();
      int column = 0;
      for (Cell cell : cells) {
        column = free(below, column);
        for (int c = column; c < column + cell.across(); c++) {
          require(c < columns && below[c] == 0, cells, columns, what);
          below[c] = cell.down();
        }
        slots.add(new Slot(cell, column));
        column += cell.across();
      }
      require(free(below, column) == columns, cells, columns, what);
      for (int c = 0; c < columns; c++) {
        below[c]--;
      }
      grid.add(slots);
    }
    for (int left : below) {
      require(left <= 0, rows.isEmpty() ? List.of() : rows.getLast(), columns, what);
    }
    return new TableGrid(grid);
  }

  private static int free(int[] below, int from) {
    int column = from;
    while (column < below.length && below[column] > 0) {
      column++;
    }
    return column;
  }

  private static void require(boolean fits, List<Cell> cells, int columns, String what) {
    if (!fits) {
      throw new IllegalArgumentException(
          "a table's "
              + what
              + " of "
              + cells.size()
              + " cells does not fit its "
              + columns
              + " columns");
    }
  }

  /// Whether a cell reaches from this row into the next in this column.
  public boolean reachesBelow(int row, int column) {
    for (int r = row; r >= 0; r--) {
      for (Slot slot : rows.get(r)) {
        if (slot.column() <= column && column < slot.end()) {
          return r + slot.cell().down() - 1 > row;
        }
      }
    }
    return false;
  }
}
