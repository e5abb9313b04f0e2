package org.briefwright.composer.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.composer.citation.CitationStyle.CHICAGO_NOTES;
import static org.briefwright.composer.citation.CitationStyle.OSCOLA;
import static org.briefwright.composer.citation.Sources.source;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LegalFormsTest {
  private static final CitationFormatter FORMATTER = new CitationFormatter();
  private static final SourceRecord REGISTERED =
      source(
          "budapest-unts",
          Map.of(
              "type", "treaty",
              "title", "Memorandum on Security Assurances",
              "container-title", "United Nations Treaty Series",
              "volume", "3007",
              "number", "I-52241",
              "issued", Map.of("date-parts", List.of(List.of(1994, 12, 5)))));

  @Test
  void aResolutionHasItsSymbolAndDate() {
    assertThat(first(CHICAGO_NOTES, Sources.RESOLUTION))
        .isEqualTo(
            "United Nations General Assembly, “Territorial Integrity of Ukraine,” A/RES/68/262,"
                + " March 27, 2014.");
  }

  @Test
  void oscolaPrintsTheSymbolOfAResolutionToo() {
    assertThat(first(OSCOLA, Sources.RESOLUTION)).endsWith("(2014) A/RES/68/262.");
  }

  @Test
  void aTreatyHasItsSeries() {
    assertThat(first(CHICAGO_NOTES, Sources.TREATY))
        .isEqualTo(
            "The North Atlantic Treaty, April 4, 1949, 34 United Nations Treaty Series 243.");
  }

  @Test
  void oscolaPrintsTheSeriesOfATreatyAndABritishDate() {
    assertThat(first(OSCOLA, Sources.TREATY))
        .isEqualTo(
            "The North Atlantic Treaty (4 April 1949), 34 United Nations Treaty Series 243.");
  }

  @Test
  void aRegistrationNumberIsNotTakenForAPage() {
    assertThat(first(CHICAGO_NOTES, REGISTERED))
        .endsWith("3007 United Nations Treaty Series No. I-52241.");
  }

  @Test
  void aSymbolWithAHyphenIsNoRangeOfNumbers() {
    SourceRecord report = Sources.with(Sources.REPORT, "crs", "number", "97-717");

    assertThat(first(CHICAGO_NOTES, report)).contains(", 97-717 (");
  }

  @Test
  void anAbbreviationWithinASymbolStays() {
    SourceRecord notes =
        Sources.with(Sources.RESOLUTION, "stimson", "number", "release 1932, no. 119");

    assertThat(first(CHICAGO_NOTES, notes)).contains("release 1932, no. 119, ");
  }

  @Test
  void aStatuteIsNotLabelledTwice() {
    SourceRecord statute =
        source(
            "ndaa",
            Map.of(
                "type", "legislation",
                "title", "National Defense Authorization Act",
                "number", "Pub. L. 118-31",
                "issued", Sources.year(2023)));

    assertThat(first(CHICAGO_NOTES, statute))
        .isEqualTo("National Defense Authorization Act, Pub. L. No. 118-31 (2023).");
  }

  @Test
  void anArticleOfATreatyIsCalledAnArticle() {
    assertThat(note(CHICAGO_NOTES, Sources.TREATY, Cite.of("nat-1949", "article", "5")))
        .endsWith(", art. 5.");
  }

  @Test
  void anUnsignedArticleKeepsItsQuotesInTheBibliography() {
    SourceRecord unsigned =
        source(
            "efp",
            Map.of(
                "type", "article-newspaper",
                "title", "Latvia Hosts a “Battlegroup”",
                "container-title", "LSM",
                "issued", Sources.year(2022)));

    Citations citations =
        FORMATTER.format(
            CHICAGO_NOTES, "en", List.of(NoteRequest.of(Cite.of("efp"))), Sources.byId(unsigned));

    assertThat(Span.plain(citations.bibliography().getFirst().spans()))
        .isEqualTo("LSM. “Latvia Hosts a ‘Battlegroup.’” 2022.");
  }

  private static String first(CitationStyle style, SourceRecord source) {
    return note(style, source, Cite.of(source.id()));
  }

  private static String note(CitationStyle style, SourceRecord source, Cite cite) {
    var notes = List.of(NoteRequest.of(cite));
    return Span.plain(
        FORMATTER.format(style, "en", notes, Sources.byId(source)).notes().getFirst().spans());
  }
}
