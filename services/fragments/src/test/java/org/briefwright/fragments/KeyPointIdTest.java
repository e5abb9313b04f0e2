package org.briefwright.fragments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class KeyPointIdTest {
  @Test
  void namesTheTopicAndThePoint() {
    assertThat(KeyPointId.parse("deterrence/own-forces"))
        .isEqualTo(new KeyPointId("deterrence", "own-forces"))
        .hasToString("deterrence/own-forces");
  }

  @Test
  void refusesAPointWithoutATopicAndQuotesIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyPointId.parse("own-forces"))
        .withMessageContaining("'own-forces'");
  }
}
