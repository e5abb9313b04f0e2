package org.briefwright.composer.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.briefwright.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void withoutOneItIsNow() {
    assertThat(AsOf.parse(null, NOW)).isEqualTo(new AsOf(null, LocalDate.of(2026, 3, 1)));
  }

  @Test
  void todayIsNow() {
    assertThat(AsOf.parse("2026-03-01", NOW)).isEqualTo(AsOf.parse(null, NOW));
  }

  @Test
  void aDayStandsForItsEnd() {
    assertThat(AsOf.parse("2026-02-27", NOW).parameter()).startsWith("2026-02-27T23:59:59");
  }

  @Test
  void anInstantStandsForItself() {
    assertThat(AsOf.parse("2026-02-27T08:00:00Z", NOW).parameter())
        .isEqualTo("2026-02-27T08:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-02", "2026-03-01T10:00:01Z", "yesterday", "2026-02-30", "T"})
  void anythingElseIsRefusedByName(String text) {
    assertThatThrownBy(() -> AsOf.parse(text, NOW))
        .isInstanceOfSatisfying(
            ProblemException.class,
            fault -> assertThat(fault.problem().errors().getFirst().pointer()).isEqualTo("/asOf"));
  }
}
