package org.briefwright.benchmark.typesetters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AimTest {

  @Test
  void anUpperBoundIsMetByItself() {
    assertThat(Aim.atMost(6, "ms", "time", 6).isMet()).isTrue();
  }

  @Test
  void aMissedUpperBoundNamesTheFactor() {
    assertThat(Aim.atMost(6, "ms", "time", 9).row())
        .isEqualTo("| time | 9.00 ms | <= 6 ms | **missed** by a factor of 1.5 |");
  }

  @Test
  void aMissedLowerBoundNamesTheFactor() {
    assertThat(Aim.atLeast(1.8, "times", "threads", 0.9).row())
        .isEqualTo("| threads | 0.90 times | >= 1.8 times | **missed** by a factor of 2.0 |");
  }
}
