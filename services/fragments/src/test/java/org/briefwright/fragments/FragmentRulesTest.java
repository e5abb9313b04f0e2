package org.briefwright.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentRulesTest {
  private static final String CONTRASTS =
      "{\"sourceId\": \"schelling-1966\", \"function\": \"contrasts\"}";

  @Test
  void theExampleKeepsEveryRule() {
    assertThat(Sample.fragment().violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"short, 30", "standard, 80", "full, 170"})
  void aBodyOfJustItsLengthIsAccepted(String size, int words) {
    assertThat(Sample.fragment().with("/body/" + size, words(words)).violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"short, 30", "standard, 80", "full, 170"})
  void aBodyOneWordOverItsLengthIsRefusedWithBothNumbers(String size, int words) {
    assertThat(Sample.fragment().with("/body/" + size, words(words + 1)).only())
        .isEqualTo("/body/%s has %d words; at most %d are accepted", size, words + 1, words);
  }

  @Test
  void aMissingBodySizeIsNamedByItsJsonName() {
    assertThat(Sample.fragment().with("/body", "{\"standard\": \"a\", \"full\": \"b\"}").pointers())
        .containsExactly("/body/short");
  }

  @Test
  void aTagOver160CharactersIsRefused() {
    assertThat(Sample.fragment().with("/tag", "\"" + "x".repeat(161) + "\"").only())
        .isEqualTo("/tag has 161 characters; at most 160 are accepted");
  }

  @Test
  void aTagIsOneLineWithoutAFullStop() {
    assertThat(Sample.fragment().with("/tag", "\"A tag.\"").pointers()).containsExactly("/tag");
    assertThat(Sample.fragment().with("/tag", "\"A\\ntag\"").pointers()).containsExactly("/tag");
  }

  @Test
  void aLikelihoodOutsideTheDirectiveIsAnsweredWithItsTerms() {
    assertThat(Sample.fragment().with("/likelihood", "\"quite likely\"").only())
        .startsWith("/likelihood ")
        .contains("'quite likely' is not an ICD 203 term")
        .contains("almost no chance (1 to 5 %)", "roughly even chance", "almost certain");
  }

  @Test
  void everyTermOfTheDirectiveIsAccepted() {
    for (Likelihood likelihood : Likelihood.values()) {
      assertThat(
              Sample.fragment().with("/likelihood", "\"" + likelihood + "\"").bind().likelihood())
          .isEqualTo(likelihood);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stance",
        "kind",
        "nature",
        "confidence",
        "tlp",
        "audiences/0",
        "citations/0/function"
      })
  void aWordOutsideAClosedSetIsAnsweredWithTheSet(String field) {
    assertThat(Sample.fragment().with("/" + field, "\"strong\"").only())
        .startsWith("/" + field + " 'strong' is not one of ");
  }

  @Test
  void allFaultsAreToldAtOnce() {
    Sample<Fragment> broken =
        Sample.fragment()
            .with("/stance", "\"for\"")
            .with("/tag", "\"\"")
            .with("/baseScore", "1.5")
            .with("/colour", "\"red\"")
            .with("/validFrom", "\"yesterday\"");

    assertThat(broken.pointers())
        .containsExactlyInAnyOrder("/stance", "/tag", "/baseScore", "/colour", "/validFrom");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.01", "1e400", "\"NaN\"", "true"})
  void aBaseScoreOutsideZeroToOneIsRefused(String score) {
    assertThat(Sample.fragment().with("/baseScore", score).pointers())
        .containsExactly("/baseScore");
  }

  @ParameterizedTest
  @ValueSource(strings = {"topics", "keyPoints", "relations", "citations", "audiences"})
  void anEmptyPlaceInAListIsNamed(String list) {
    assertThat(Sample.fragment().with("/" + list, "[null]").pointers()).contains("/" + list + "/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fact", "legal"})
  void aStatementOfFactOrLawNeedsASourceThatSupportsIt(String nature) {
    assertThat(
            Sample.fragment()
                .with("/nature", "\"" + nature + "\"")
                .with("/citations", "[" + CONTRASTS + "]")
                .only())
        .startsWith("/citations must hold one whose function is supports");
  }

  @Test
  void anOpinionMayStandWithoutASource() {
    assertThat(Sample.fragment().with("/citations", "[]").violations()).isEmpty();
  }

  @Test
  void validityEndsNoEarlierThanItBegins() {
    assertThat(Sample.fragment().with("/validTo", "\"2026-01-05\"").only())
        .isEqualTo("/validTo is before validFrom 2026-01-06");
    assertThat(Sample.fragment().with("/validTo", "\"2026-01-06\"").violations()).isEmpty();
  }

  @Test
  void aReviewIsNotDueBeforeValidityBegins() {
    assertThat(Sample.fragment().with("/reviewBy", "\"2025-01-01\"").pointers())
        .containsExactly("/reviewBy");
  }

  @Test
  void aFragmentBearsOnAnother() {
    assertThat(
            Sample.fragment()
                .with(
                    "/relations/0",
                    "{\"type\": \"attacks\", \"target\": \"deterrence-own-forces\"}")
                .only())
        .startsWith("/relations/0/target is the fragment itself");
  }

  @Test
  void aRepeatedRelationIsRefused() {
    String relation = "{\"type\": \"attacks\", \"target\": \"other\"}";

    assertThat(Sample.fragment().with("/relations", "[" + relation + "," + relation + "]").only())
        .isEqualTo("/relations/1 repeats /relations/0; each may stand once");
  }

  @Test
  void anAttackMayBeGivenInOneMannerOnly() {
    String rebuts = "{\"type\": \"attacks\", \"target\": \"other\", \"manner\": \"rebuts\"}";
    String undercuts = rebuts.replace("rebuts", "undercuts");

    assertThat(Sample.fragment().with("/relations", "[" + rebuts + "]").violations()).isEmpty();
    assertThat(
            Sample.fragment().with("/relations", "[" + rebuts + "," + undercuts + "]").pointers())
        .containsExactly("/relations/1");
  }

  @Test
  void onlyAnAttackHasAManner() {
    assertThat(
            Sample.fragment()
                .with(
                    "/relations/0",
                    "{\"type\": \"supports\", \"target\": \"other\", \"manner\": \"rebuts\"}")
                .only())
        .startsWith("/relations/0/manner says how an attack is meant");
  }

  @Test
  void repeatedTopicsAudiencesAndKeyPointsAreRefused() {
    assertThat(
            Sample.fragment()
                .with("/topics/1", "\"deterrence\"")
                .with("/audiences/2", "\"general\"")
                .with("/keyPoints/1", "\"deterrence/own-forces\"")
                .pointers())
        .containsExactlyInAnyOrder("/topics/1", "/audiences/2", "/keyPoints/1");
  }

  @Test
  void aKeyPointBelongsToOneOfTheFragmentsTopics() {
    assertThat(Sample.fragment().with("/keyPoints/0", "\"ceasefire/monitors\"").only())
        .isEqualTo(
            "/keyPoints/0 belongs to the topic 'ceasefire', which is not among the fragment's"
                + " topics [deterrence]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"own-forces", "a/b/c", "/", "Deterrence/own-forces"})
  void aKeyPointIsATopicAndAPoint(String keyPoint) {
    assertThat(Sample.fragment().with("/keyPoints/0", "\"" + keyPoint + "\"").pointers())
        .containsExactly("/keyPoints/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "EU", "ua", "UKR"})
  void aJurisdictionIsACountryOrInternational(String code) {
    assertThat(Sample.fragment().with("/jurisdictions/0", "\"" + code + "\"").pointers())
        .containsExactly("/jurisdictions/0");
  }

  @Test
  void onlyANeutralFragmentAnswersNoQuestion() {
    assertThat(Sample.fragment().without("question").pointers()).containsExactly("/question");
    assertThat(Sample.fragment().without("question").with("/stance", "\"neutral\"").violations())
        .isEmpty();
  }

  @Test
  void markupAndTemplateSyntaxAreTextLikeAnyOther() {
    String text = "A <script>alert(1)</script> and {{x}} and ${y} and {#z} at file:///etc/passwd";

    assertThat(Sample.fragment().with("/body/short", "\"" + text + "\"").bind().body().shortText())
        .isEqualTo(text);
  }

  @Test
  void aDirectionOverrideInAQuoteIsRefused() {
    assertThat(
            Sample.fragment()
                .with("/citations/0/quote", "{\"exact\": \"abc\\u202Edef\"}")
                .pointers())
        .containsExactly("/citations/0/quote/exact");
  }

  private static String words(int count) {
    return "\"" + "word ".repeat(count).strip() + "\"";
  }

  @Test
  void whatItAlsoAnswersIsAnotherOfItsTopicsQuestions() {
    Sample<Fragment> two = Sample.fragment().with("/topics", "[\"deterrence\", \"tripwires\"]");

    assertThat(two.with("/alsoAnswers", answers("tripwires")).violations()).isEmpty();
    assertThat(two.with("/alsoAnswers", answers("deterrence")).only())
        .isEqualTo(
            "/alsoAnswers/0/question is the fragment's own question, which stance answers already");
    assertThat(two.with("/alsoAnswers", answers("neutrality")).only())
        .isEqualTo(
            "/alsoAnswers/0/question is not among the fragment's topics [deterrence, tripwires]");
    assertThat(two.with("/alsoAnswers", answers("tripwires", "tripwires")).pointers())
        .containsExactly("/alsoAnswers/1/question");
  }

  private static String answers(String... questions) {
    return Stream.of(questions)
        .map(question -> "{\"question\": \"%s\", \"stance\": \"con\"}".formatted(question))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
