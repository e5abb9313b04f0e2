package org.briefwright.language.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FunctionsTest {
  @Test
  void theExponentialAgreesWithThePlatforms() {
    for (double x = -60; x <= 60; x += 0.37) {
      assertThat(Functions.exp(x)).isCloseTo(Math.exp(x), within(1e-9 * Math.exp(x)));
    }
  }

  @Test
  void farBelowZeroTheExponentialIsZero() {
    assertThat(Functions.exp(-1000)).isZero();
  }

  @Test
  void theLinearUnitHasItsKnownValues() {
    assertThat(Functions.gelu(1)).isCloseTo(0.8413447f, within(1e-6f));
    assertThat(Functions.gelu(-1)).isCloseTo(-0.15865525f, within(1e-6f));
  }

  @Test
  void softmaxGivesSharesOfOne() {
    double[] values = {1, 2, 3};

    Functions.softmax(values, 3);

    assertThat(values[0] + values[1] + values[2]).isCloseTo(1, within(1e-12));
  }
}
