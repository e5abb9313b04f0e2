package org.briefwright.typeset.flow;

import java.util.List;
import org.briefwright.typeset.document.Note;

/// A footnote, set; stands at the foot of the page of its call.
///
/// @param order its place among the document's notes
/// @param nested the notes that it calls itself
public record NoteText(String id, int order, Element element, List<Row> rows, List<Note> nested)
    implements Comparable<NoteText> {

  @Override
  public int compareTo(NoteText other) {
    return Integer.compare(order, other.order);
  }
}
