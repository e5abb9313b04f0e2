package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// Works cited, each with a hanging indent.
public record Bibliography(List<Entry> entries) implements Block {

  /// One work.
  ///
  /// @param id target of references; empty for none
  public record Entry(List<Inline> text, String id) {
    public Entry {
      text = List.copyOf(text);
      Objects.requireNonNull(id, "id");
    }
  }

  public Bibliography {
    entries = List.copyOf(entries);
  }
}
