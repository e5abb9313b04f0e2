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
    String begun = stamp.begunAt(BEGIN, "");

    assertThat(stamp.open(begun, BEGIN, LIFE)).isPresent();
    assertThat(stamp.open(begun, BEGIN.plus(LIFE).minusSeconds(1), LIFE)).isPresent();
    assertThat(stamp.open(begun, BEGIN.plus(LIFE), LIFE)).isEmpty();
  }

  @Test
  void aStampFromLaterThanNowIsNoSession() {
    assertThat(stamp.open(stamp.begunAt(BEGIN, ""), BEGIN.minusSeconds(1), LIFE)).isEmpty();
  }

  @Test
  void nobodyMakesASessionYounger() {
    String begun = stamp.begunAt(BEGIN, "");
    String younger = (BEGIN.getEpochSecond() + 3_600) + begun.substring(begun.indexOf('.'));

    assertThat(stamp.open(younger, BEGIN.plusSeconds(7_200), LIFE)).isEmpty();
  }

  @Test
  void aSessionKeepsItsBeginAndItsName() {
    assertThat(stamp.open(stamp.begunAt(BEGIN, "Олена"), BEGIN, LIFE))
        .contains(new SessionStamp.Session(BEGIN, "Олена"));
  }

  @Test
  void nobodyGivesASessionAnotherName() {
    String[] anna = stamp.begunAt(BEGIN, "anna").split("\\.");
    String[] olha = stamp.begunAt(BEGIN, "olha").split("\\.");

    assertThat(stamp.open(String.join(".", anna[0], olha[1], anna[2]), BEGIN, LIFE)).isEmpty();
    assertThat(stamp.open(String.join(".", anna[0], anna[2]), BEGIN, LIFE)).isEmpty();
  }

  @Test
  void anotherSecretEndsEverySession() {
    SessionStamp other = new SessionStamp("another secret of thirty-two chars");

    assertThat(other.open(stamp.begunAt(BEGIN, ""), BEGIN, LIFE)).isEmpty();
  }

  @Test
  void theStampDoesNotTellTheSecret() {
    assertThat(stamp.begunAt(BEGIN, "")).doesNotContain("0123456789abcdef");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x.y", "1772442000", "-1.a", "9999999999999999999.a", "١.a"})
  void whatIsNoStampIsNoSession(String text) {
    assertThat(stamp.open(text, BEGIN, LIFE)).isEmpty();
  }
}
