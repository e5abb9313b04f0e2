package org.briefwright.composer.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.briefwright.composer.citation.CitationFormatter;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.citation.Citations;
import org.briefwright.composer.citation.NoteRequest;
import org.briefwright.composer.citation.SourceRecord;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Citation;
import org.briefwright.composer.dossier.Figure;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Source;

/// The notes of a brief, numbered in the order in which they are asked for, which is that in which
/// a reader meets them.
final class NoteBook {

  /// A note that names more is not read; the manifest names all.
  private static final int NAMED_IN_A_NOTE = 2;

  /// One sentence needs one ground in print.
  private static final int NAMED_IN_A_SHORT_NOTE = 1;

  /// A figure may rest on several counts.
  private static final int NAMED_UNDER_A_FIGURE = 3;

  private final Map<String, Held<Source>> sources;
  private final List<NoteRequest> requests = new ArrayList<>();
  private final List<List<String>> grounds = new ArrayList<>();

  /// @param sources that may be cited, by id
  NoteBook(Map<String, Held<Source>> sources) {
    this.sources = sources;
  }

  /// The number of a new note on what a passage of this size rests on; nothing where none of it
  /// is known.
  Optional<Integer> onPassage(List<Citation> citations, BodySize size) {
    return note(citations, size == BodySize.SHORT ? NAMED_IN_A_SHORT_NOTE : NAMED_IN_A_NOTE);
  }

  /// The number of a new note on a row of a table, as of a passage.
  Optional<Integer> onRow(List<Citation> citations) {
    return note(citations, NAMED_IN_A_SHORT_NOTE);
  }

  /// The number of a new note on a figure, which rests on all sources of its data.
  Optional<Integer> onFigure(Figure figure) {
    Optional<Integer> note = note(figure.citations(), NAMED_UNDER_A_FIGURE);
    note.ifPresent(number -> grounds.set(number - 1, figure.sourceIds()));
    return note;
  }

  private Optional<Integer> note(List<Citation> citations, int named) {
    List<Citation> resolved =
        citations.stream()
            .filter(citation -> sources.containsKey(citation.sourceId()))
            .sorted(Comparator.comparing(Citation::function))
            .toList();
    if (resolved.isEmpty()) {
      return Optional.empty();
    }
    requests.add(new NoteRequest(Cites.of(resolved).stream().limit(named).toList()));
    grounds.add(resolved.stream().map(Citation::sourceId).distinct().toList());
    return Optional.of(requests.size());
  }

  /// All notes and the works they rest on, in a style's words.
  ///
  /// @throws org.briefwright.composer.citation.CitationException when a source cannot be cited
  Written write(CitationFormatter formatter, CitationStyle style, String lang) {
    Citations citations = formatter.format(style, lang, requests, records());
    return new Written(
        citations.notes().stream()
            .map(it -> new Note(it.number(), it.spans(), grounds.get(it.number() - 1)))
            .toList(),
        citations.bibliography().stream()
            .map(entry -> new Work(entry.sourceId(), entry.spans()))
            .toList());
  }

  record Written(List<Note> notes, List<Work> works) {}

  private Map<String, SourceRecord> records() {
    Map<String, SourceRecord> records = new TreeMap<>();
    for (List<String> ids : grounds) {
      for (String id : ids) {
        Held<Source> held = sources.get(id);
        records.put(id, new SourceRecord(id, id + "@" + held.version(), held.body().csl()));
      }
    }
    return records;
  }
}
