package org.briefwright.composer.citation;

import java.util.List;

/// The sources that one note names, in the order wished.
///
/// @throws IllegalArgumentException when there is none
public record NoteRequest(List<Cite> cites) {
  public NoteRequest {
    cites = List.copyOf(cites);
    if (cites.isEmpty()) {
      throw new IllegalArgumentException("a note needs at least one cite");
    }
  }

  public static NoteRequest of(Cite... cites) {
    return new NoteRequest(List.of(cites));
  }
}
