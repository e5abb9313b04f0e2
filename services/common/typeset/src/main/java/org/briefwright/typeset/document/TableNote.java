package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// A note under a table.
///
/// @param mark the letter by which cells call it, see [Superior]; empty for notes on the whole
///     table, such as its source
public record TableNote(String mark, List<Inline> text) {

  public TableNote {
    Objects.requireNonNull(mark, "mark");
    text = List.copyOf(text);
  }
}
