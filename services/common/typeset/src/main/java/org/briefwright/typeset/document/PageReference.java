package org.briefwright.typeset.document;

import java.util.Objects;

/// The page on which something begins, such as `, page 7`, as a link to it. Left out of renditions
/// that have no pages, with the words before it.
///
/// @param id of what begins there
/// @param before printed before the page's number; may be empty
public record PageReference(String id, String before) implements Inline {

  public PageReference {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a page reference needs the id of its target");
    }
    Objects.requireNonNull(before, "before");
  }
}
