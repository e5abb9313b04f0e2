package org.briefwright.composer.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.briefwright.composer.citation.CitationStyle.CHICAGO_AUTHOR_DATE;
import static org.briefwright.composer.citation.CitationStyle.CHICAGO_NOTES;
import static org.briefwright.composer.citation.CitationStyle.OSCOLA;
import static org.briefwright.composer.citation.Sources.FORTNA;
import static org.briefwright.composer.citation.Sources.RESOLUTION;
import static org.briefwright.composer.citation.Sources.SCHELLING;
import static org.briefwright.composer.citation.Sources.with;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CitationFormatterTest {
  private final CitationFormatter formatter = new CitationFormatter();

  @Test
  void chicagoShortensASourceThatWasCitedBefore() {
    assertThat(notes(CHICAGO_NOTES, Cite.of("fortna-2004"), Cite.of("fortna-2004", "page", "270")))
        .containsExactly(
            "Virginia Page Fortna, “Does Peacekeeping Keep Peace?,” International Studies Quarterly"
                + " 48 (2004): 269–92.",
            "Fortna, “Does Peacekeeping Keep Peace?,” 270.");
  }

  @Test
  void aSourceFirstCitedBehindAnotherIsGivenInFull() {
    var both = List.of(NoteRequest.of(Cite.of("fortna-2004"), Cite.of("schelling-1966")));

    assertThat(plain(format(CHICAGO_NOTES, both)).getFirst())
        .endsWith("269–92; Thomas C. Schelling, Arms and Influence (Yale University Press, 1966).");
  }

  @Test
  void oscolaSaysIbidAndPointsBackToTheFirstNote() {
    assertThat(
            notes(
                OSCOLA,
                Cite.of("schelling-1966"),
                Cite.of("schelling-1966"),
                Cite.of("schelling-1966", "page", "35"),
                Cite.of("fortna-2004"),
                Cite.of("schelling-1966", "page", "40")))
        .contains("ibid.", "ibid 35.", "Schelling (n 1) 40.");
  }

  @Test
  void theNumberOfTheFirstNoteIsThatOfTheBriefAtHand() {
    notes(OSCOLA, Cite.of("schelling-1966"), Cite.of("fortna-2004"), Cite.of("schelling-1966"));

    assertThat(
            notes(
                OSCOLA,
                Cite.of("fortna-2004"),
                Cite.of("schelling-1966"),
                Cite.of("ga-68-262"),
                Cite.of("schelling-1966")))
        .last()
        .isEqualTo("Schelling (n 2).");
  }

  @Test
  void wordsBeforeAndBehindACiteStandAroundIt() {
    Cite see = new Cite("schelling-1966", Optional.empty(), "See", "on threats");

    assertThat(notes(CHICAGO_NOTES, see))
        .containsExactly(
            "See Thomas C. Schelling, Arms and Influence (Yale University Press, 1966) on threats.");
  }

  @Test
  void titlesOfBooksAreItalic() {
    assertThat(format(CHICAGO_NOTES, List.of(NoteRequest.of(Cite.of("schelling-1966")))).notes())
        .first()
        .extracting(note -> note.spans().get(1))
        .isEqualTo(new Span.Italic(List.of(new Span.Text("Arms and Influence"))));
  }

  @Test
  void theBibliographyIsSortedByAuthor() {
    var notes =
        List.of(
            NoteRequest.of(Cite.of("ga-68-262"), Cite.of("schelling-1966")),
            NoteRequest.of(Cite.of("fortna-2004")));

    assertThat(format(CHICAGO_NOTES, notes).bibliography())
        .extracting(Citations.Entry::sourceId)
        .containsExactly("fortna-2004", "schelling-1966", "ga-68-262");
  }

  @Test
  void twoWorksOfOneAuthorAndYearGetLetters() {
    SourceRecord twin = with(SCHELLING, "zweite", "title", "Zones of Influence");
    var notes = List.of(NoteRequest.of(Cite.of("zweite")), NoteRequest.of(Cite.of(SCHELLING.id())));

    Citations citations =
        formatter.format(CHICAGO_AUTHOR_DATE, "en", notes, Sources.byId(SCHELLING, twin));

    assertThat(plain(citations)).containsExactly("(Schelling 1966b)", "(Schelling 1966a)");
  }

  @Test
  void aBriefInUkrainianHasUkrainianTermsAndQuotes() {
    var notes = List.of(NoteRequest.of(Cite.of("ga-68-262", "article", "5")));

    assertThat(plain(formatter.format(CHICAGO_NOTES, "uk", notes, sources())))
        .first()
        .asString()
        .contains("«Territorial Integrity of Ukraine»", "27 берез. 2014", "ст. 5");
  }

  @Test
  void aGermanDayHasAFullStop() {
    var notes = List.of(NoteRequest.of(Cite.of("ga-68-262")));

    assertThat(plain(formatter.format(CHICAGO_NOTES, "de", notes, sources())).getFirst())
        .contains(" 27. März 2014");
  }

  @Test
  void aTitleInQuotationMarksIsSortedByItsLetter() {
    var notes =
        List.of(NoteRequest.of(Cite.of("schelling-1966")), NoteRequest.of(Cite.of("declaration")));
    SourceRecord unsigned =
        Sources.source(
            "declaration",
            Map.of("type", "document", "title", "Paris Declaration", "publisher", "X"));

    assertThat(
            formatter
                .format(CHICAGO_NOTES, "en", notes, Sources.byId(SCHELLING, unsigned))
                .bibliography())
        .extracting(Citations.Entry::sourceId)
        .containsExactly("declaration", "schelling-1966");
  }

  @Test
  void aSourceThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> notes(CHICAGO_NOTES, Cite.of("gone")))
        .isInstanceOf(CitationException.class)
        .hasMessageContaining("'gone'");
  }

  @Test
  void anUnknownStyleIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> CitationStyle.of("harvard"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("chicago-notes-bibliography, oscola");
  }

  @Test
  void aLanguageWithoutTermsIsRefused() {
    assertThatThrownBy(() -> formatter.warmUp(CHICAGO_NOTES, "tlh"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'tlh'");
  }

  @Test
  void manyThreadsGetTheSameNotes() {
    Cite[] cites = {Cite.of("fortna-2004"), Cite.of("ga-68-262"), Cite.of("fortna-2004")};

    List<List<String>> results =
        IntStream.range(0, 256).parallel().mapToObj(_ -> notes(OSCOLA, cites)).distinct().toList();

    assertThat(results).hasSize(1);
  }

  private List<String> notes(CitationStyle style, Cite... cites) {
    return plain(format(style, Arrays.stream(cites).map(NoteRequest::of).toList()));
  }

  private Citations format(CitationStyle style, List<NoteRequest> notes) {
    return formatter.format(style, "en", notes, sources());
  }

  private static Map<String, SourceRecord> sources() {
    return Sources.byId(SCHELLING, FORTNA, RESOLUTION);
  }

  private static List<String> plain(Citations citations) {
    return citations.notes().stream().map(note -> Span.plain(note.spans())).toList();
  }
}
