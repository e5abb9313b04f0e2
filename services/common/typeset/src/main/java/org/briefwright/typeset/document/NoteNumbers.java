package org.briefwright.typeset.document;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The numbers of a document's notes, the same in every rendition: a note's own label, or its place
/// among the notes in document order.
public final class NoteNumbers {

  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, Note> notes = new LinkedHashMap<>();

  private NoteNumbers() {}

  public static NoteNumbers of(Document document) {
    NoteNumbers numbers = new NoteNumbers();
    for (Inline inline : Inlines.of(document)) {
      numbers.visit(inline);
    }
    return numbers;
  }

  /// The label of a note called in this document.
  public String label(Note note) {
    return labels.get(note.id());
  }

  /// The notes in the order of their first calls.
  public Collection<Note> inOrder() {
    return Collections.unmodifiableCollection(notes.values());
  }

  private void visit(Inline inline) {
    if (inline instanceof NoteRef(Note note) && notes.putIfAbsent(note.id(), note) == null) {
      String label = note.label().isEmpty() ? Integer.toString(notes.size()) : note.label();
      labels.put(note.id(), label);
      for (Inline inner : Inlines.of(note.body())) {
        visit(inner);
      }
    }
  }
}
