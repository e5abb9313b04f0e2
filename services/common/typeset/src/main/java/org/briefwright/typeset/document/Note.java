package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// A footnote.
///
/// @param id tells notes apart: calls with one id share one note
/// @param label its number as printed, such as `12`; where empty it is numbered in document order
public record Note(String id, String label, List<Inline> body) {

  public Note {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a note needs an id");
    }
    Objects.requireNonNull(label, "label");
    body = List.copyOf(body);
  }

  public Note(String id, List<Inline> body) {
    this(id, "", body);
  }
}
