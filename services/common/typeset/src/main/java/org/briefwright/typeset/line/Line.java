package org.briefwright.typeset.line;

import java.util.List;
import org.briefwright.typeset.document.Note;

/// A line of a paragraph, set.
///
/// @param width what it really takes, in points
/// @param notes the notes called in it
/// @param passages the passages that begin in it
/// @param divided whether it ends within a word, with a hyphen that is not part of the text
public record Line(
    List<Run> runs, double width, List<Note> notes, List<String> passages, boolean divided) {

  public static final Line EMPTY = new Line(List.of(), 0, List.of(), List.of(), false);

  /// Adds what it says, and what parts it from the next line of its paragraph: nothing after a word
  /// that goes on there.
  public void appendTo(StringBuilder text) {
    runs.forEach(run -> run.appendTo(text));
    if (!divided) {
      text.append(' ');
    }
  }
}
