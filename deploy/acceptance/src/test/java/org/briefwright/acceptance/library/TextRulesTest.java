package org.briefwright.acceptance.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves each rule about texts by a library that breaks it.
class TextRulesTest {
  private static final String PRO = "fragments/deterrence-own-forces";
  private static final String CON = "fragments/deterrence-token-forces";

  @TempDir private Path folder;
  private SampleSeeds seeds;

  @BeforeEach
  void writeTheSample() {
    seeds = SampleSeeds.in(folder);
  }

  @Test
  void aSentenceOverFortyWordsIsNamedWithItsWords() {
    seeds.set(PRO, "/body/full", "\"" + "Word ".repeat(41) + "\"");

    assertThat(Wording.sentences(seeds.library()))
        .extracting(Fault::toString)
        .containsExactly(
            "seeds/fragments/deterrence-own-forces.yaml /body/full: a sentence has 41 words; at"
                + " most 40");
  }

  @Test
  void aShortBodyOfTwoSentencesIsNamed() {
    seeds.set(PRO, "/body/short", "\"It is short. It is two.\"");

    assertThat(Wording.shortBodies(seeds.library()))
        .extracting(Fault::detail)
        .containsExactly("has 2 sentences; one is wanted");
  }

  @Test
  void aShortBodyThatOpensWithAPronounIsNamed() {
    seeds.set(PRO, "/body/short", "\"They came first.\"");

    assertThat(Pointing.openings(seeds.library()))
        .extracting(Fault::detail)
        .containsExactly("'They' points outside the passage");
  }

  @Test
  void wordsThatPointElsewhereInTheDocumentAreNamed() {
    seeds.set(PRO, "/body/full", "\"The force, as noted above, is small.\"");

    assertThat(Pointing.elsewhere(seeds.library()))
        .extracting(Fault::detail)
        .containsExactly("'as noted above' points outside the passage");
  }

  @Test
  void aStampOfTimeThatNobodyReviewsIsNamed() {
    seeds.set(PRO, "/body/full", "\"As of May 2999 it stands.\"");

    assertThat(Pointing.stamps(seeds.library()))
        .extracting(Fault::field)
        .containsExactly("/reviewBy");
  }

  @Test
  void aStraightApostropheIsNamed() throws Exception {
    seeds.set(PRO, "/tag", "\"The capitals' outskirts were near\"");

    assertThat(Typography.straightQuotes(folder))
        .extracting(Fault::toString)
        .contains(
            "seeds/fragments/deterrence-own-forces.yaml /tag: has a straight quotation mark or"
                + " apostrophe");
  }

  @Test
  void aPossessiveThatCannotBeExplainedIsNamed() {
    seeds.set(PRO, "/body/full", "\"The OSCE’s mission and NATO’s staffs left.\"");

    assertThat(Typography.possessives(seeds.library(), Set.of("OSCE")))
        .extracting(Fault::detail)
        .containsExactly("'OSCE’s' cannot be explained where it stands");
  }

  @Test
  void aLongQuotationIsNamed() {
    seeds.set(PRO, "/body/full", "\"He said “" + "word ".repeat(40).strip() + "”.\"");

    assertThat(Wording.quotations(seeds.library()))
        .extracting(Fault::detail)
        .singleElement()
        .asString()
        .startsWith("quotes 40 words");
  }

  @Test
  void aQuotationWithoutASourceIsNamed() {
    seeds.set(PRO, "/tag", "\"They call it “enough”\"").set(PRO, "/citations", "[]");

    assertThat(Wording.quotations(seeds.library()))
        .extracting(Fault::detail)
        .containsExactly("quotes without a source: enough");
  }

  @Test
  void aCopyIsNamedUnlessItRephrases() {
    assertThat(Wording.nearDuplicates(seeds.library())).isNotEmpty();

    seeds.set(
        CON, "/relations", "[{\"type\": \"rephrases\", \"target\": \"deterrence-own-forces\"}]");

    assertThat(Wording.nearDuplicates(seeds.library())).isEmpty();
  }

  @Test
  void aScoreByFeelIsNamedWithWhatTheRuleGives() {
    seeds.set(PRO, "/baseScore", "0.77");

    assertThat(Strength.check(seeds.library()))
        .extracting(Fault::toString)
        .anyMatch(
            fault ->
                fault.startsWith("seeds/fragments/deterrence-own-forces.yaml /baseScore: is 77"));
  }

  @Test
  void anAmericanSpellingIsNamed() {
    seeds.set(PRO, "/body/full", "\"The defense of the center.\"");

    assertThat(Spelling.british().check(seeds.library()))
        .extracting(Fault::detail)
        .contains("'defense' is no British spelling", "'center' is no British spelling");
  }

  @Test
  void aLabelOfTwoTopicsIsNamed() {
    seeds.copy("topics/deterrence", "topics/copy");

    assertThat(Labels.shared(seeds.library())).isNotEmpty();
  }

  @Test
  void aRunOfTheEssayIsFoundUnlessItIsQuoted() {
    String run = "one two three four five six seven eight";
    EssayRuns essay = new EssayRuns(Set.of(EssayRuns.hash(run)));

    seeds.set(PRO, "/body/full", "\"Zero one two three, four five six seven eight nine.\"");
    assertThat(essay.check(seeds.library())).hasSize(1);

    seeds.set(PRO, "/body/full", "\"Zero “one two three, four five six seven eight” nine.\"");
    assertThat(essay.check(seeds.library())).isEmpty();
  }

  @Test
  void aChangedFigureChangesTheRecord() {
    seeds.set(PRO, "/body/full", "\"In 60 hours, sixty men and 441,458 others, 4 May 1990.\"");
    String file = "seeds/fragments/deterrence-own-forces.yaml";
    assertThat(Figures.in(seeds.library()).get(file)).contains("60; sixty; 441,458; 4 May 1990");

    seeds.set(PRO, "/body/full", "\"In 72 hours, sixty men and 441,459 others, 4 May 1990.\"");
    assertThat(Figures.in(seeds.library()).get(file)).contains("72; sixty; 441,459; 4 May 1990");
  }

  @Test
  void aClaimThatNothingCarriesIsNamed() throws IOException {
    Path page = folder.resolve("library.md");
    Files.writeString(
        page,
        """
        | C1 | deterrence-own-forces | a tag |
        | C3 | deterrence-own-forces, gone-since | a tag |
        """);

    assertThat(ClaimMap.read(page).gaps(seeds.library(), "C", 3))
        .extracting(Fault::detail)
        .isEqualTo(List.of("C2 is carried by nothing", "C3 names 'gone-since', which is gone"));
  }
}
