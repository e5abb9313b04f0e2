package org.briefwright.composer.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Formats the notes and the bibliography of a brief. The same input always gives the same output;
/// one formatter serves all threads. Forms once made are kept, which changes nothing but the time.
public final class CitationFormatter {
  private record EngineKey(CitationStyle style, String localeTag) {}

  private final ConcurrentMap<CitationStyle, String> defaultLocales = new ConcurrentHashMap<>();
  private final ConcurrentMap<EngineKey, KeptForms> engines = new ConcurrentHashMap<>();

  /// @param language the brief's language, as a BCP 47 tag such as `en`, `uk`, `de`
  /// @param notes in the order in which the reader meets them
  /// @param sources every cited source by its id
  /// @throws CitationException when a cited source is missing or its CSL cannot be used
  /// @throws IllegalArgumentException when CSL has no terms for the language
  public Citations format(
      CitationStyle style,
      String language,
      List<NoteRequest> notes,
      Map<String, SourceRecord> sources) {
    KeptForms forms = forms(style, language);
    Map<String, Integer> firstNotes = firstNotes(notes);
    List<SourceRecord> cited = new ArrayList<>();
    for (String id : firstNotes.keySet()) {
      cited.add(source(id, sources));
    }
    Map<String, Likeness> likenesses = likenesses(style, forms, cited);

    List<Citations.Note> formatted = new ArrayList<>(notes.size());
    List<List<Position>> positions = Position.of(notes);
    for (int n = 0; n < notes.size(); n++) {
      List<Cite> cites = notes.get(n).cites();
      List<KeptForms.Wanted> wanted = new ArrayList<>(cites.size());
      for (int c = 0; c < cites.size(); c++) {
        Cite cite = cites.get(c);
        SourceRecord source = sources.get(cite.sourceId());
        Likeness likeness = likenesses.getOrDefault(source.id(), Likeness.NONE);
        wanted.add(KeptForms.Wanted.of(source, cite, positions.get(n).get(c), likeness));
      }
      List<Span> spans =
          FirstNote.insert(forms.note(wanted), cite -> firstNotes.get(cites.get(cite).sourceId()));
      formatted.add(new Citations.Note(n + 1, spans));
    }
    return new Citations(formatted, bibliography(forms, cited, likenesses));
  }

  /// Loads the style and the language ahead of the first brief, which would else wait for it.
  public void warmUp(CitationStyle style, String language) {
    Map<String, Object> book = Map.of("type", "book", "title", "Warm-up");
    Map<String, SourceRecord> sources = Map.of("-", new SourceRecord("-", "warm-up", book));
    List<NoteRequest> notes =
        List.of(NoteRequest.of(Cite.of("-")), NoteRequest.of(Cite.of("-", "page", "1")));
    format(style, language, notes, sources);
  }

  private KeptForms forms(CitationStyle style, String language) {
    String own =
        defaultLocales.computeIfAbsent(style, wanted -> StyleSource.of(wanted).defaultLocale());
    String tag = Locales.tag(own, language);
    return engines.computeIfAbsent(
        new EngineKey(style, tag), _ -> new KeptForms(new StyleEngine(style, tag)));
  }

  /// The cited sources and the numbers of the notes that cite them first, in that order.
  private static Map<String, Integer> firstNotes(List<NoteRequest> notes) {
    Map<String, Integer> firstNotes = new LinkedHashMap<>();
    for (int n = 0; n < notes.size(); n++) {
      for (Cite cite : notes.get(n).cites()) {
        firstNotes.putIfAbsent(cite.sourceId(), n + 1);
      }
    }
    return firstNotes;
  }

  private static SourceRecord source(String id, Map<String, SourceRecord> sources) {
    SourceRecord source = sources.get(id);
    if (source == null) {
      throw new CitationException(id, "id", "is cited, but there is no such source");
    }
    return source;
  }

  /// Notes shorten what was cited before, so it is there that two sources may read the same.
  private static Map<String, Likeness> likenesses(
      CitationStyle style, KeptForms forms, List<SourceRecord> cited) {
    Position shortest = style.inText() ? Position.FIRST : Position.SUBSEQUENT;
    Map<String, String> shortForms = new LinkedHashMap<>();
    for (int index : forms.order(cited, Map.of())) {
      SourceRecord source = cited.get(index);
      Cite whole = Cite.of(source.id());
      var wanted = KeptForms.Wanted.of(source, whole, shortest, Likeness.NONE);
      shortForms.put(source.id(), Span.plain(forms.note(List.of(wanted))));
    }
    return Likeness.among(shortForms, style.inText());
  }

  private static List<Citations.Entry> bibliography(
      KeptForms forms, List<SourceRecord> cited, Map<String, Likeness> likenesses) {
    List<Citations.Entry> entries = new ArrayList<>(cited.size());
    for (int index : forms.order(cited, likenesses)) {
      SourceRecord source = cited.get(index);
      Likeness likeness = likenesses.getOrDefault(source.id(), Likeness.NONE);
      List<Span> spans = forms.entry(source, likeness).spans();
      if (!spans.isEmpty()) {
        entries.add(new Citations.Entry(source.id(), spans));
      }
    }
    return entries;
  }
}
