package org.briefwright.precedents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrecedentRulesTest {
  @Test
  void theExampleKeepsEveryRule() {
    assertThat(Sample.precedent().violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "outcome",
        "lesson",
        "parties",
        "analogyLimits",
        "factors",
        "topics",
        "citations",
        "tlp"
      })
  void whatAComparisonNeedsMustBeThere(String field) {
    assertThat(Sample.precedent().without(field).pointers()).containsExactly("/" + field);
  }

  @Test
  void aPrecedentMayDoWithoutTheRest() {
    assertThat(
            Sample.precedent()
                .without("officialName")
                .without("dates")
                .without("thirdParties")
                .without("stage")
                .without("form")
                .without("mechanism")
                .without("mandate")
                .without("forceSize")
                .without("bearings")
                .violations())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1981\"", "1981", "\"1981-08\"", "\"1981-08-03\""})
  void aDateIsAsExactAsItIsKnown(String date) {
    assertThat(Sample.precedent().with("/dates/signed", date).violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"81\"", "\"1981-13\"", "\"1981-02-30\"", "\"August 1981\"", "19.5", "81"})
  void whatIsNoDateIsAnsweredWithWhatIs(String date) {
    assertThat(Sample.precedent().with("/dates/signed", date).pointers())
        .containsExactly("/dates/signed");
  }

  @Test
  void anArrangementDoesNotEndBeforeItIsSigned() {
    assertThat(Sample.precedent().with("/dates/until", "\"1981-07\"").pointers())
        .containsExactly("/dates/until", "/dates/until");
  }

  @Test
  void datesThatMayBeInOrderAreNotRefused() {
    assertThat(
            Sample.precedent()
                .with("/dates/signed", "\"1981-08\"")
                .with("/dates/inForce", "\"1981\"")
                .violations())
        .isEmpty();
  }

  @Test
  void aBearingKeepsToThirtyWords() {
    assertThat(
            Sample.precedent().with("/bearings/0/point", "\"" + "word ".repeat(31) + "\"").only())
        .isEqualTo("/bearings/0/point has 31 words; at most 30 are accepted");
  }

  @Test
  void aBearingIsOnATopicOfThePrecedent() {
    assertThat(Sample.precedent().with("/bearings/0/topic", "\"ceasefire\"").only())
        .isEqualTo(
            "/bearings/0/topic 'ceasefire' is not among the precedent's topics [deterrence]");
  }

  @Test
  void aPrecedentMaySpeakForBothSidesButOnceForEach() {
    String con = "{\"topic\": \"deterrence\", \"stance\": \"con\", \"point\": \"It was quiet.\"}";

    assertThat(Sample.precedent().with("/bearings/1", con).violations()).isEmpty();
    assertThat(Sample.precedent().with("/bearings/1", con).with("/bearings/2", con).pointers())
        .containsExactly("/bearings/2");
  }

  @Test
  void aFactorIsCodedOnce() {
    assertThat(
            Sample.precedent()
                .with("/factors/1", "{\"id\": \"monitoring\", \"value\": \"no\"}")
                .only())
        .isEqualTo("/factors/1/id repeats /factors/0/id; each may stand once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "partly", "no", "unknown", "notApplicable"})
  void aFactorHasOneOfFiveValues(String value) {
    assertThat(Sample.precedent().with("/factors/0/value", "\"" + value + "\"").violations())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"factors/0/value", "outcome/status", "bearings/0/stance", "citations/0/function"})
  void aWordOutsideAClosedSetIsAnsweredWithTheSet(String field) {
    assertThat(Sample.precedent().with("/" + field, "\"maybe\"").only())
        .startsWith("/" + field + " 'maybe' is not one of ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "2.5", "\"many\""})
  void aForceIsCountedInWholePeople(String number) {
    assertThat(Sample.precedent().with("/forceSize/0/number", number).pointers())
        .containsExactly("/forceSize/0/number");
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(
            Sample.precedent()
                .with("/lesson", "\" \"")
                .with("/outcome/status", "\"fine\"")
                .with("/thirdParties/0/role", "null")
                .with("/verdict", "1")
                .pointers())
        .containsExactlyInAnyOrder(
            "/lesson", "/outcome/status", "/thirdParties/0/role", "/verdict");
  }
}
