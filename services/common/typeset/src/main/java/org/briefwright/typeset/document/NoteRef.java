package org.briefwright.typeset.document;

import java.util.Objects;

/// The call of a note. A note called again is referred to, not repeated.
public record NoteRef(Note note) implements Inline {

  public NoteRef {
    Objects.requireNonNull(note, "note");
  }
}
