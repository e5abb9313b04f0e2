package org.briefwright.typeset.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefwright.typeset.PolicyReport;
import org.junit.jupiter.api.Test;

class PolicyReportMarkdownTest {

  private final String markdown = MarkdownWriter.markdown(PolicyReport.report());

  @Test
  void contentsAreANestedList() {
    assertThat(markdown).contains("- What was promised\n  - What it cost those");
  }

  @Test
  void headsOfGroupsJoinTheHeadsBelowThem() {
    assertThat(markdown)
        .contains("| Region | State | Share of product, %: 2014 | Share of product, %: 2024 |");
  }

  @Test
  void notesUnderATableKeepTheirLetters() {
    assertThat(markdown).contains("9<sup>a</sup> |").contains("<sup>a</sup> Estimate of");
  }

  @Test
  void numbersCalloutsQuotesAndMarginNotesStandInTheirPlaces() {
    assertThat(markdown)
        .contains("**2** Guarantees are read")
        .contains("> **Caution**\n>\n> The years before 2014")
        .contains("> *“A promise that costs nothing to make is worth what it cost.”*")
        .contains("*Power to station forces*\n\n**3** Guarantees");
  }

  @Test
  void aCodeBecomesTheAddressThatItHolds() {
    assertThat(markdown)
        .contains("report is verified: <https://briefs.example.org/verify/HC-2026-17>");
  }

  @Test
  void endnotesKeepTheirNumbers() {
    assertThat(markdown).contains("[^2]: Evidence of the Minister, question 41.");
  }
}
