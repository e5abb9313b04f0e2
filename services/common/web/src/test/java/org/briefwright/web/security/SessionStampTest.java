package org.briefwright.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionStampTest {
  private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");
  private static final Duration LIFE = Duration.ofHours(12);

  private final SessionStamp stamp = new SessionStamp("0123456789abcdef0123456789abcdef");

  @Test
  void aSessionIsOpenForItsLifeAndNoLonger() {
    String begun = stamp.begunAt(BEGIN);

    assertThat(stamp.isOpen(begun, BEGIN, LIFE)).isTrue();
    assertThat(stamp.isOpen(begun, BEGIN.plus(LIFE).minusSeconds(1), LIFE)).isTrue();
    assertThat(stamp.isOpen(begun, BEGIN.plus(LIFE), LIFE)).isFalse();
  }

  @Test
  void aStampFromLaterThanNowIsNoSession() {
    assertThat(stamp.isOpen(stamp.begunAt(BEGIN), BEGIN.minusSeconds(1), LIFE)).isFalse();
  }

  @Test
  void nobodyMakesASessionYounger() {
    String begun = stamp.begunAt(BEGIN);
    String younger = (BEGIN.getEpochSecond() + 3_600) + begun.substring(begun.indexOf('.'));

    assertThat(stamp.isOpen(younger, BEGIN.plusSeconds(7_200), LIFE)).isFalse();
  }

  @Test
  void anotherSecretEndsEverySession() {
    SessionStamp other = new SessionStamp("another secret of thirty-two chars");

    assertThat(other.isOpen(stamp.begunAt(BEGIN), BEGIN, LIFE)).isFalse();
  }

  @Test
  void theStampDoesNotTellTheSecret() {
    assertThat(stamp.begunAt(BEGIN)).doesNotContain("0123456789abcdef");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x.y", "1772442000", "-1.a", "9999999999999999999.a", "١.a"})
  void whatIsNoStampIsNoSession(String text) {
    assertThat(stamp.isOpen(text, BEGIN, LIFE)).isFalse();
  }
}
