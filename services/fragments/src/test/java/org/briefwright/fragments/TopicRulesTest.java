package org.briefwright.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicRulesTest {
  @Test
  void theExampleKeepsEveryRule() {
    assertThat(Sample.topic().violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"prefLabel", "definition", "question"})
  void aTopicSpeaksEnglishAtLeast(String field) {
    assertThat(Sample.topic().with("/" + field, "{\"de\": \"nur deutsch\"}").only())
        .isEqualTo("/" + field + " must hold at least en");
    assertThat(Sample.topic().without(field).pointers()).containsExactly("/" + field);
  }

  @Test
  void aLabelInAnUnknownLanguageIsNamed() {
    assertThat(Sample.topic().with("/altLabels/english", "[\"x\"]").pointers())
        .containsExactly("/altLabels/english");
  }

  @Test
  void aBlankAlternativeLabelIsNamedByItsPlace() {
    assertThat(Sample.topic().with("/altLabels/en/1", "\" \"").pointers())
        .containsExactly("/altLabels/en/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"broader", "narrower", "related"})
  void aTopicIsNotItsOwnNeighbour(String field) {
    assertThat(Sample.topic().with("/" + field + "/0", "\"deterrence\"").only())
        .startsWith("/" + field + "/0 is the topic itself");
  }

  @Test
  void aTopicIsNotBothBroaderAndNarrower() {
    assertThat(
            Sample.topic()
                .with("/broader/0", "\"security\"")
                .with("/narrower/0", "\"security\"")
                .pointers())
        .containsExactly("/narrower/0");
  }

  @Test
  void anAlternativeLabelDiffersFromThePreferredOne() {
    assertThat(Sample.topic().with("/altLabels/en/0", "\"Deterrence\"").only())
        .isEqualTo("/altLabels/en/0 is the preferred label already");
  }

  @Test
  void keyPointsHaveDifferentIds() {
    assertThat(Sample.topic().with("/keyPoints/1/id", "\"own-forces\"").only())
        .isEqualTo("/keyPoints/1/id repeats /keyPoints/0/id; each may stand once");
  }

  @Test
  void aFactorIsCodedOnce() {
    assertThat(
            Sample.topic()
                .with("/factors/1", "{\"id\": \"monitoring\", \"value\": \"no\"}")
                .pointers())
        .containsExactly("/factors/1/id");
  }

  @Test
  void aKeyPointWithoutItsStanceIsNamed() {
    assertThat(Sample.topic().with("/keyPoints/0/stance", "null").pointers())
        .containsExactly("/keyPoints/0/stance");
  }
}
