package org.briefwright.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {
  @Test
  void aYearSpansItsDays() {
    assertThat(PartialDate.of("1953").first()).isEqualTo(LocalDate.of(1953, 1, 1));
    assertThat(PartialDate.of("1953").last()).isEqualTo(LocalDate.of(1953, 12, 31));
  }

  @Test
  void aMonthSpansItsDays() {
    assertThat(PartialDate.of("2004-02").last()).isEqualTo(LocalDate.of(2004, 2, 29));
  }

  @Test
  void aDayOfTheSameYearIsNotAfterTheYear() {
    assertThat(PartialDate.of("1953-07-27").isAfter(PartialDate.of("1953"))).isFalse();
    assertThat(PartialDate.of("1954").isAfter(PartialDate.of("1953-12"))).isTrue();
  }

  @Test
  void aDayThatTheCalendarLacksIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of("2023-02-29"))
        .withMessage("'2023-02-29' is no date of the calendar");
  }
}
