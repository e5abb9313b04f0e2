package org.briefwright.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  @Test
  void aMinutesShareMayComeAtOnce() {
    Allowance allowance = new Allowance(3, 0);

    for (int i = 0; i < 3; i++) {
      assertThat(allowance.take(0)).isZero();
    }
    assertThat(allowance.take(0)).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void itRefillsSteadily() {
    Allowance allowance = new Allowance(60, 0);
    for (int i = 0; i < 60; i++) {
      allowance.take(0);
    }

    assertThat(allowance.take(SECOND / 2)).isEqualTo(Duration.ofMillis(500));
    assertThat(allowance.take(SECOND)).isZero();
  }

  @Test
  void whoWaitsLongGetsNoMoreThanAMinutesShare() {
    Allowance allowance = new Allowance(2, 0);

    assertThat(allowance.take(3_600 * SECOND)).isZero();
    assertThat(allowance.take(3_600 * SECOND)).isZero();
    assertThat(allowance.take(3_600 * SECOND)).isPositive();
  }
}
