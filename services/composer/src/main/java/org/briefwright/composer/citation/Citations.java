package org.briefwright.composer.citation;

import java.util.List;

/// What a brief prints of its sources: its notes in document order, and the bibliography in the
/// order of the style (empty where the style has none).
public record Citations(List<Note> notes, List<Entry> bibliography) {
  public Citations {
    notes = List.copyOf(notes);
    bibliography = List.copyOf(bibliography);
  }

  /// A note and its number, counted from 1. In a style that cites in the text (see
  /// [CitationStyle#inText]), the words to set there.
  public record Note(int number, List<Span> spans) {
    public Note {
      spans = List.copyOf(spans);
    }
  }

  /// One source in the bibliography.
  public record Entry(String sourceId, List<Span> spans) {
    public Entry {
      spans = List.copyOf(spans);
    }
  }
}
