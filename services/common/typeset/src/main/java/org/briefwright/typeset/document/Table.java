package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// A table; its head is repeated on each page that it reaches.
///
/// @param caption stands above; may be empty
/// @param rowHeaders whether the first cell of each row names the row (`TH` with row scope)
/// @param id target of references; empty for none
public record Table(
    List<Inline> caption,
    List<Column> columns,
    List<Cell> header,
    List<List<Cell>> rows,
    boolean rowHeaders,
    String id)
    implements Block {

  public Table {
    caption = List.copyOf(caption);
    columns = List.copyOf(columns);
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    Objects.requireNonNull(id, "id");
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table needs at least one column");
    }
    requireWidth(columns.size(), header, "head");
    for (List<Cell> row : rows) {
      requireWidth(columns.size(), row, "row");
    }
  }

  private static void requireWidth(int columns, List<Cell> cells, String what) {
    if (cells.size() != columns) {
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
}
