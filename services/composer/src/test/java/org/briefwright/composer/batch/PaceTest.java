package org.briefwright.composer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void nothingIsToldBeforeTheFirstLineBegan() {
    assertThat(Pace.of(10, null, START, 0, 0)).isEqualTo(new Pace(null, null));
  }

  @Test
  void anOpenBatchIsJudgedByItsLastTenSeconds() {
    Pace pace = Pace.of(500, START, START.plusSeconds(100), 1000, 50);

    assertThat(pace).isEqualTo(new Pace(5.0, 100L));
  }

  @Test
  void aYoungBatchIsJudgedByItsAge() {
    Pace pace = Pace.of(60, START, START.plusSeconds(2), 40, 40);

    assertThat(pace).isEqualTo(new Pace(20.0, 3L));
  }

  @Test
  void aBatchThatStandsStillTellsNoTimeLeft() {
    assertThat(Pace.of(500, START, START.plusSeconds(100), 1000, 0)).isEqualTo(new Pace(0.0, null));
  }

  @Test
  void aBatchThatHasEndedTellsItsRateOverAll() {
    Pace pace = Pace.of(0, START, START.plusSeconds(50), 1000, 100);

    assertThat(pace).isEqualTo(new Pace(20.0, null));
  }
}
