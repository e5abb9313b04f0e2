package org.briefwright.composer.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Authors whom a record does not name, in each style's own way.
class OtherAuthorsTest {

  private final CitationFormatter formatter = new CitationFormatter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHICAGO_NOTES | Ben Barry et al., A European Reassurance Force (IISS, 2025).",
        "OSCOLA | Ben Barry and others, ‘A European Reassurance Force’ (IISS 2025).",
        "CHICAGO_AUTHOR_DATE | (Barry et al. 2025)",
        "APA | (Barry et al., 2025)"
      })
  void aNoteNamesTheFirstAndSaysThatThereAreOthers(CitationStyle style, String note) {
    assertThat(Span.plain(cited(style).notes().getFirst().spans())).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHICAGO_NOTES | Barry, Ben, et al. A European Reassurance Force. IISS, 2025.",
        "OSCOLA | Barry B and others, ‘A European Reassurance Force’ (IISS 2025)",
        "CHICAGO_AUTHOR_DATE | Barry, Ben, et al. 2025. A European Reassurance Force. IISS.",
        "APA | Barry, B., et al. (2025). A European Reassurance Force. IISS."
      })
  void theBibliographyPutsTheFamilyNameFirst(CitationStyle style, String entry) {
    assertThat(Span.plain(cited(style).bibliography().getFirst().spans())).isEqualTo(entry);
  }

  private Citations cited(CitationStyle style) {
    return formatter.format(
        style,
        "en",
        List.of(NoteRequest.of(Cite.of(Sources.TEAM.id()))),
        Sources.byId(Sources.TEAM));
  }
}
