package org.briefwright.typeset.flow;

import org.briefwright.typeset.document.Note;
import org.briefwright.typeset.document.NoteNumbers;

/// All of a document's notes, in place of those at its pages' feet.
final class EndnotesFlow {

  private static final double BETWEEN = 1.5;

  private final FlowContext context;

  EndnotesFlow(FlowContext context) {
    this.context = context;
  }

  void notes(NoteNumbers numbers, Place place, Element parent, Story story) {
    Element element = parent.child("Div");
    int from = story.rows().size();
    for (Note note : numbers.inOrder()) {
      story.space(BETWEEN);
      story.addAll(context.set(note, place, element).rows());
    }
    if (story.rows().size() > from) {
      story.snap(from, context.theme().grid() / 2);
    }
  }
}
