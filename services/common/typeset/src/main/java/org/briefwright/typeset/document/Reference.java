package org.briefwright.typeset.document;

import java.util.List;

/// A link to another place in the document, by its id.
public record Reference(String id, List<Inline> text) implements Phrase {

  public Reference {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a reference needs the id of its target");
    }
    text = List.copyOf(text);
  }
}
