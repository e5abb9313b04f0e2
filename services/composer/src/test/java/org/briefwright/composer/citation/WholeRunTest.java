package org.briefwright.composer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is kept and put together must read as if citeproc had formatted the whole brief at once.
class WholeRunTest {
  private static final int SEQUENCES = 25;
  private final CitationFormatter formatter = new CitationFormatter();

  @ParameterizedTest
  @EnumSource(names = {"CHICAGO_NOTES", "OSCOLA"})
  void anySequenceOfNotesReadsAsInCiteprocsOwnRun(CitationStyle style) throws Exception {
    WholeRun whole = new WholeRun(style);
    Random random = new Random(1);
    for (int i = 0; i < SEQUENCES; i++) {
      List<NoteRequest> notes = sequence(random);

      List<String> formatted =
          formatter.format(style, "en-US", notes, sources()).notes().stream()
              .map(note -> Span.plain(note.spans()))
              .toList();

      assertThat(formatted).as("%s", notes).isEqualTo(whole.notes(notes, sources()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CHICAGO_NOTES", "OSCOLA"})
  void anyBibliographyReadsAsInCiteprocsOwnRun(CitationStyle style) throws Exception {
    WholeRun whole = new WholeRun(style);
    Random random = new Random(2);
    for (int i = 0; i < SEQUENCES; i++) {
      List<NoteRequest> notes = sequence(random);

      List<String> formatted =
          formatter.format(style, "en-US", notes, sources()).bibliography().stream()
              .map(entry -> Span.plain(entry.spans()))
              .toList();

      assertThat(formatted).as("%s", notes).isEqualTo(whole.bibliography(notes, sources()));
    }
  }

  private static Map<String, SourceRecord> sources() {
    return Sources.byId(Sources.all().toArray(SourceRecord[]::new));
  }

  private static List<NoteRequest> sequence(Random random) {
    List<NoteRequest> notes = new ArrayList<>();
    for (int n = 1 + random.nextInt(20); n > 0; n--) {
      List<Cite> cites = new ArrayList<>();
      for (int c = random.nextInt(4) == 0 ? 3 : 1; c > 0; c--) {
        cites.add(cite(random));
      }
      notes.add(new NoteRequest(cites));
    }
    return notes;
  }

  private static Cite cite(Random random) {
    String id = Sources.all().get(random.nextInt(Sources.all().size())).id();
    return switch (random.nextInt(4)) {
      case 0 -> Cite.of(id, "page", String.valueOf(1 + random.nextInt(2)));
      case 1 -> Cite.of(id, "section", "12-14");
      default -> Cite.of(id);
    };
  }
}
