package org.briefwright.composer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.citation.Cite;
import org.briefwright.composer.citation.Locator;
import org.briefwright.composer.citation.NoteRequest;
import org.briefwright.composer.citation.SourceRecord;
import org.briefwright.composer.citation.Span;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.gathering.LibraryNow;
import org.briefwright.composer.rendition.PageDrawing;
import org.briefwright.composer.rendition.SampleDocument;
import org.briefwright.composer.request.Sample;

/// Shows how a fragment that is being written will look in print, by the typesetter that
/// prints briefs. So few are made at once that the memory for them is bounded.
@Singleton
public class Previewer {

  private static final int AT_ONCE = 2;

  /// As in a brief, where a note names so many.
  private static final int NAMED = 2;

  private final Composition.Engine engine;
  private final LibraryNow library;
  private final Clock clock;
  private final Semaphore drawing = new Semaphore(AT_ONCE, true);

  Previewer(Composition.Engine engine, LibraryNow library, Clock clock) {
    this.engine = engine;
    this.library = library;
    this.clock = clock;
  }

  /// The first page as PNG.
  ///
  /// @param width in pixels
  /// @throws org.briefwright.composer.gathering.ServiceUnavailable where the sources that it
  ///     cites cannot be read
  public byte[] png(Sample sample, int width) {
    List<Span> note = note(sample);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    drawing.acquireUninterruptibly();
    try {
      byte[] pdf =
          engine
              .typesetter()
              .pdf(engine.typesetter().layout(SampleDocument.of(sample, note, today)));
      return PageDrawing.lightPng(pdf, 1, width).orElseThrow();
    } finally {
      drawing.release();
    }
  }

  /// Only sources that the library holds as approved have a note, as in a brief.
  private List<Span> note(Sample sample) {
    List<String> ids = sample.citations().stream().map(Sample.Cited::sourceId).distinct().toList();
    Map<String, Held<Source>> held = library.approved(List.of(), List.of(), ids).sources();
    Map<String, Cite> cites = new TreeMap<>();
    Map<String, SourceRecord> records = new TreeMap<>();
    for (Sample.Cited cited : sample.citations()) {
      Held<Source> source = held.get(cited.sourceId());
      if (source != null && cites.size() < NAMED) {
        cites.putIfAbsent(source.id(), cite(cited));
        records.put(
            source.id(),
            new SourceRecord(
                source.id(), source.id() + "@" + source.version(), source.body().csl()));
      }
    }
    if (cites.isEmpty()) {
      return List.of();
    }
    List<NoteRequest> notes = List.of(new NoteRequest(new ArrayList<>(cites.values())));
    return engine
        .formatter()
        .format(CitationStyle.CHICAGO_NOTES, sample.lang(), notes, records)
        .notes()
        .getFirst()
        .spans();
  }

  private static Cite cite(Sample.Cited cited) {
    return Locator.isLabel(cited.locator()) && cited.place() != null && !cited.place().isBlank()
        ? Cite.of(cited.sourceId(), cited.locator(), cited.place())
        : Cite.of(cited.sourceId());
  }
}
