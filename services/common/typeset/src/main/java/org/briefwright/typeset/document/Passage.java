package org.briefwright.typeset.document;

import java.util.List;

/// Text that keeps its name, so that the layout can say on which page it begins; looks like any
/// other.
public record Passage(String id, List<Inline> text) implements Phrase {

  public Passage {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a passage needs an id");
    }
    text = List.copyOf(text);
  }
}
