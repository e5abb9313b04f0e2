package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// A table; its head is repeated on each page that it reaches.
///
/// @param caption stands above; may be empty
/// @param groups rows above the header whose cells join columns under one name; mostly empty
/// @param header the head's last row
/// @param rowHeaders whether the first column names the rows (`TH` with row scope)
/// @param notes stand below: explanations and sources
/// @param id target of references; empty for none
public record Table(
    List<Inline> caption,
    List<Column> columns,
    List<List<Cell>> groups,
    List<Cell> header,
    List<List<Cell>> rows,
    boolean rowHeaders,
    List<TableNote> notes,
    String id)
    implements Block {

  public Table {
    caption = List.copyOf(caption);
    columns = List.copyOf(columns);
    groups = TableGrid.copy(groups);
    header = List.copyOf(header);
    rows = TableGrid.copy(rows);
    notes = List.copyOf(notes);
    Objects.requireNonNull(id, "id");
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table needs at least one column");
    }
    TableGrid.of(columns.size(), head(groups, header), "head");
    TableGrid.of(columns.size(), rows, "row");
  }

  public Table(
      List<Inline> caption,
      List<Column> columns,
      List<Cell> header,
      List<List<Cell>> rows,
      boolean rowHeaders,
      String id) {
    this(caption, columns, List.of(), header, rows, rowHeaders, List.of(), id);
  }

  /// Where the cells of the head stand.
  public TableGrid headGrid() {
    return TableGrid.of(columns.size(), head(groups, header), "head");
  }

  /// Where the cells of the rows stand.
  public TableGrid bodyGrid() {
    return TableGrid.of(columns.size(), rows, "row");
  }

  private static List<List<Cell>> head(List<List<Cell>> groups, List<Cell> header) {
    List<List<Cell>> head = new java.util.ArrayList<>(groups);
    head.add(header);
    return head;
  }
}
