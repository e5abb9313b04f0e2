package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// A heading; it stands in the outline and never alone at a page's foot.
///
/// @param level 1 for the document's title, 2 for its sections, 3 below them
/// @param id target of references, unique in the document; empty for none
public record Heading(int level, List<Inline> text, String id) implements Block {

  public Heading {
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("heading level " + level + " is not 1, 2 or 3");
    }
    text = List.copyOf(text);
    Objects.requireNonNull(id, "id");
  }

  public static Heading of(int level, String text) {
    return new Heading(level, List.of(new Text(text)), "");
  }
}
