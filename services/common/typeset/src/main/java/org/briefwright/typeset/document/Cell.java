package org.briefwright.typeset.document;

import java.util.List;

/// A table's cell.
public record Cell(List<Inline> text) {

  public Cell {
    text = List.copyOf(text);
  }

  public static Cell of(String text) {
    return new Cell(List.of(new Text(text)));
  }
}
