package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.briefwright.composer.citation.Span;

/// A numbered note.
///
/// @param sources everything that the passage rests on; the note itself names the first of them
public record Note(int number, @JsonIgnore List<Span> spans, List<String> sources) {

  public Note {
    spans = List.copyOf(spans);
    sources = List.copyOf(sources);
  }

  /// The note without its typography.
  @JsonProperty("text")
  public String text() {
    return Span.plain(spans);
  }
}
