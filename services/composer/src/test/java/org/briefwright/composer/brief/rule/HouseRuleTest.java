package org.briefwright.composer.brief.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.composer.brief.rule.Briefs.brief;
import static org.briefwright.composer.brief.rule.Briefs.passage;

import java.util.List;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Rule;
import org.briefwright.composer.dossier.Template.Role;
import org.junit.jupiter.api.Test;

class HouseRuleTest {

  private static final Passage LINE = passage("line", "It depends.");

  @Test
  void aBriefThatBeginsWithItsBottomLineIsRight() {
    Printed brief = brief().with(Role.BOTTOM_LINE, LINE).with(Role.OUTLOOK, LINE).in(1);

    assertThat(broken(brief, Rule.BOTTOM_LINE_FIRST)).isEmpty();
  }

  @Test
  void nothingMayStandBeforeTheBottomLine() {
    Printed brief = brief().with(Role.OUTLOOK, LINE).with(Role.BOTTOM_LINE, LINE).in(1);

    assertThat(broken(brief, Rule.BOTTOM_LINE_FIRST)).hasSize(1);
  }

  @Test
  void aBottomLineMayTakeFourLines() {
    assertThat(broken(brief().with(Role.BOTTOM_LINE, LINE).in(4), Rule.SHORT_BOTTOM_LINE))
        .isEmpty();
  }

  @Test
  void aBottomLineOfFiveLinesShouldBeShorter() {
    Breach breach =
        broken(brief().with(Role.BOTTOM_LINE, LINE).in(5), Rule.SHORT_BOTTOM_LINE).getFirst();

    assertThat(breach.item()).isEqualTo("line");
    assertThat(breach.mayShorten()).isTrue();
  }

  @Test
  void aRecommendationMayRestOnWhatStandsBeforeIt() {
    Printed brief =
        brief()
            .withNote("paris", "iiss")
            .withNote("iiss")
            .with(Role.BOTTOM_LINE, passage("line", "In 2026 it was 25,000.", 1, null))
            .with(Role.RECOMMENDATION, passage("do", "Send 25,000 in 2026.", 2, null))
            .in(1);

    assertThat(broken(brief, Rule.NO_NEW_FACTS_IN_RECOMMENDATIONS)).isEmpty();
  }

  @Test
  void aRecommendationBringsNoNewSource() {
    Printed brief =
        brief()
            .withNote("paris")
            .withNote("rand")
            .with(Role.BOTTOM_LINE, passage("line", "It depends.", 1, null))
            .with(Role.RECOMMENDATION, passage("do", "Send more.", 2, null))
            .in(1);

    assertThat(broken(brief, Rule.NO_NEW_FACTS_IN_RECOMMENDATIONS).getFirst().what())
        .contains("rand");
  }

  @Test
  void aRecommendationBringsNoNewNumber() {
    Printed brief =
        brief()
            .with(Role.BOTTOM_LINE, LINE)
            .with(Role.RECOMMENDATION, passage("do", "Send 60,000."))
            .in(1);

    assertThat(broken(brief, Rule.NO_NEW_FACTS_IN_RECOMMENDATIONS).getFirst().what())
        .contains("60,000");
  }

  @Test
  void aRecommendationQuotesNothingNew() {
    Printed brief =
        brief()
            .with(Role.BOTTOM_LINE, LINE)
            .with(Role.RECOMMENDATION, passage("do", "Make it a “steel porcupine”."))
            .in(1);

    assertThat(broken(brief, Rule.NO_NEW_FACTS_IN_RECOMMENDATIONS)).hasSize(1);
  }

  @Test
  void whatStandsBehindARecommendationDoesNotGroundIt() {
    Printed brief =
        brief()
            .with(Role.RECOMMENDATION, passage("do", "Send 60,000."))
            .with(Role.OUTLOOK, passage("later", "There were 60,000."))
            .in(1);

    assertThat(broken(brief, Rule.NO_NEW_FACTS_IN_RECOMMENDATIONS)).hasSize(1);
  }

  @Test
  void optionsOfLikeLengthBesideTheStatusQuoAreEven() {
    Printed brief = options("word ".repeat(8), "word ".repeat(10));

    assertThat(broken(brief, Rule.EVEN_OPTIONS)).isEmpty();
  }

  @Test
  void anOptionMoreThanAQuarterLongerIsUneven() {
    Breach breach =
        broken(options("word ".repeat(8), "word ".repeat(11)), Rule.EVEN_OPTIONS).getFirst();

    assertThat(breach.item()).isEqualTo("option");
    assertThat(breach.what()).contains("8 words", "11");
  }

  @Test
  void theStatusQuoBelongsToTheOptions() {
    Printed brief = brief().with(Role.OPTIONS, passage("option", "Do it.")).in(1);

    assertThat(broken(brief, Rule.EVEN_OPTIONS)).hasSize(1);
  }

  private static Printed options(String statusQuo, String option) {
    return brief()
        .with(Role.STATUS_QUO, Briefs.of(Fragment.Kind.STATUS_QUO, "quo", statusQuo, null, null))
        .with(Role.OPTIONS, passage("option", option))
        .in(1);
  }

  @Test
  void likelihoodAndConfidenceDoNotShareASentence() {
    Printed brief =
        brief()
            .with(Role.OUTLOOK, passage("x", "We say with high confidence: it is likely."))
            .in(1);

    assertThat(broken(brief, Rule.LIKELIHOOD_APART_FROM_CONFIDENCE)).hasSize(1);
  }

  @Test
  void likelihoodAndConfidenceMayStandInTwoSentences() {
    Printed brief =
        brief().with(Role.OUTLOOK, passage("x", "It is likely. We have high confidence.")).in(1);

    assertThat(broken(brief, Rule.LIKELIHOOD_APART_FROM_CONFIDENCE)).isEmpty();
  }

  @Test
  void aShadeOfLikelihoodIsNoTerm() {
    Printed brief = brief().with(Role.OUTLOOK, passage("x", "It is quite likely.")).in(1);

    assertThat(broken(brief, Rule.LIKELIHOOD_APART_FROM_CONFIDENCE)).hasSize(1);
  }

  @Test
  void aLikelihoodIsATermOfTheDirective() {
    Printed brief = brief().with(Role.OUTLOOK, passage("x", "So.", null, "conceivable")).in(1);

    assertThat(broken(brief, Rule.LIKELIHOOD_APART_FROM_CONFIDENCE)).hasSize(1);
  }

  @Test
  void aNeutralBriefHoldsNoRecommendation() {
    Passage advice = Briefs.of(Fragment.Kind.RECOMMENDATION, "do", "Do it.", null, null);

    assertThat(broken(brief().with(Role.OPTIONS, advice).in(1), Rule.NO_RECOMMENDATION))
        .extracting(Breach::item)
        .containsExactly("do");
  }

  @Test
  void aBriefOverItsPagesIsFoundWhateverItsTemplateNames() {
    assertThat(HouseRule.check(brief().with(Role.BOTTOM_LINE, LINE).printed(2, 1), List.of()))
        .extracting(Breach::rule)
        .containsExactly(Rule.WITHIN_PAGE_LIMIT);
  }

  @Test
  void aPrecedentWithoutALimitIsFoundWhateverTheTemplateNames() {
    assertThat(HouseRule.check(brief().withCase(" ").in(1), List.of()))
        .extracting(Breach::rule)
        .containsExactly(Rule.ANALOGY_HAS_LIMIT);
  }

  private static List<Breach> broken(Printed brief, Rule rule) {
    return HouseRule.of(rule).breaches(brief);
  }
}
