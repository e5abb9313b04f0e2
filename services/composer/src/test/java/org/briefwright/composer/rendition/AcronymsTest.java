package org.briefwright.composer.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.typeset.document.Abbreviation;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Strong;
import org.briefwright.typeset.document.Text;
import org.junit.jupiter.api.Test;

class AcronymsTest {

  private final Acronyms acronyms = new Acronyms();

  @Test
  void aShortNameIsExplainedWhereItFirstStands() {
    assertThat(printed("The IISS says so."))
        .isEqualTo("The IISS (International Institute for Strategic Studies) says so.");
  }

  @Test
  void aShortNameIsNotExplainedTwice() {
    printed("The IISS says so.");

    assertThat(printed("The IISS adds more.")).isEqualTo("The IISS adds more.");
  }

  @Test
  void aPossessiveLeavesTheExplanationToTheNextUse() {
    assertThat(printed("OSW’s view is OSW’s own; OSW cautions."))
        .isEqualTo("OSW’s view is OSW’s own; OSW (Centre for Eastern Studies, Warsaw) cautions.");
  }

  @Test
  void whatEveryReaderKnowsIsNotExplainedInPrint() {
    assertThat(printed("NATO stands.")).isEqualTo("NATO stands.");
  }

  @Test
  void screenReadersAreToldWhatEveryShortNameStandsFor() {
    assertThat(acronyms.resolve("en", List.of(new Text("NATO stands."))))
        .first()
        .isEqualTo(Abbreviation.of("NATO", "North Atlantic Treaty Organization"));
  }

  @Test
  void inBracketsAShortNameStandsBehindItsOwnExplanation() {
    assertThat(printed("the Sinai force (MFO) watches; the MFO stays"))
        .isEqualTo("the Sinai force (MFO) watches; the MFO stays");
  }

  @Test
  void aPassageThatGivesTheLongFormItselfIsLeftAsItIs() {
    assertThat(printed("The Centre for Eastern Studies in Warsaw, OSW, cautions."))
        .isEqualTo("The Centre for Eastern Studies in Warsaw, OSW, cautions.");
  }

  @Test
  void aBoldTagCountsAsTheFirstUse() {
    acronyms.resolve("en", List.of(Strong.of("KFOR compelled")));

    assertThat(printed("KFOR stayed.")).isEqualTo("KFOR stayed.");
  }

  @Test
  void aPartOfALongerNameIsNone() {
    assertThat(printed("RR-1253 and EUFOR")).isEqualTo("RR-1253 and EUFOR");
  }

  @Test
  void eachLanguageHasItsOwnTable() {
    StringBuilder text = new StringBuilder();
    append(text, acronyms.resolve("de", List.of(new Text("Die OSZE wachte."))));

    assertThat(text.toString())
        .isEqualTo("Die OSZE (Organisation für Sicherheit und Zusammenarbeit in Europa) wachte.");
  }

  private String printed(String text) {
    StringBuilder printed = new StringBuilder();
    append(printed, acronyms.resolve("en", List.of(new Text(text))));
    return printed.toString();
  }

  private static void append(StringBuilder printed, List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Text text) {
        printed.append(text.value());
      } else if (inline instanceof Abbreviation abbreviation) {
        append(printed, abbreviation.text());
      }
    }
  }
}
