package org.briefwright.typeset.document;

import java.util.List;

/// A table's cell.
///
/// @param across how many columns it fills
/// @param down how many rows it fills
public record Cell(List<Inline> text, int across, int down) {

  public Cell {
    text = List.copyOf(text);
    if (across < 1 || down < 1) {
      throw new IllegalArgumentException(
          "a cell cannot fill " + across + " columns and " + down + " rows");
    }
  }

  public Cell(List<Inline> text) {
    this(text, 1, 1);
  }

  public static Cell of(String text) {
    return new Cell(List.of(new Text(text)));
  }

  /// The same over several columns.
  public Cell across(int columns) {
    return new Cell(text, columns, down);
  }

  /// The same over several rows.
  public Cell down(int rows) {
    return new Cell(text, across, rows);
  }
}
