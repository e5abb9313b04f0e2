package org.briefwright.items;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A sentence of an item in which words of a search stand, as plain text with the places of the
/// words: whoever shows it escapes it first.
@Schema(description = "A sentence, as plain text, in which words of the search stand.")
public record Highlight(
    @Schema(examples = "Own forces are the main deterrent.") String text, List<Mark> marks) {

  /// From a character up to but without another, counted in UTF-16 units as JavaScript does.
  @Schema(description = "From one character up to another, in UTF-16 units")
  public record Mark(@Schema(examples = "24") int start, @Schema(examples = "33") int end) {}

  public Highlight {
    marks = List.copyOf(marks);
  }
}
