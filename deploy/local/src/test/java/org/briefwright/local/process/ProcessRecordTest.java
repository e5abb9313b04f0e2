package org.briefwright.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

  /// The exit code of a process that a `TERM` ended.
  private static final int ASKED_TO_END = 128 + 15;

  @TempDir Path run;

  @Test
  void aProcessThatAnEarlierRunLeftIsEnded() {
    Child left = sleeper();
    assertThat(ProcessRecord.endLeftovers(run)).containsExactly("sleeper");
    assertThat(left.exit()).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(ASKED_TO_END);
  }

  @Test
  void anotherProcessThatGotTheNumberSinceIsSpared() throws IOException {
    Child stranger = sleeper();
    Files.writeString(run.resolve("sleeper.pid"), stranger.pid() + " 1000\n");
    assertThat(ProcessRecord.endLeftovers(run)).isEmpty();
    assertThat(stranger.isAlive()).isTrue();
    stranger.kill();
  }

  @Test
  void aRecordThatWasHalfWrittenIsForgotten() throws IOException {
    Path record = Files.writeString(run.resolve("composer.pid"), "12");
    assertThat(ProcessRecord.endLeftovers(run)).isEmpty();
    assertThat(record).doesNotExist();
  }

  @Test
  void aProcessThatEndedInOrderLeavesNoRecord() {
    Child child = sleeper();
    child.askToEnd();
    child.awaitEnd(Duration.ofSeconds(5));
    assertThat(run.resolve("sleeper.pid")).doesNotExist();
  }

  @Test
  void aProcessThatIgnoresTheRequestIsKilledAfterTheGrace() {
    Child stubborn = child("trap '' TERM; while :; do sleep 0.1; done");
    stubborn.askToEnd();
    stubborn.awaitEnd(Duration.ofMillis(300));
    assertThat(stubborn.isAlive()).isFalse();
  }

  @Test
  void theLogOfTheRunBeforeIsKept() throws IOException {
    Files.writeString(run.resolve("sleeper.log"), "of yesterday");
    sleeper().kill();
    assertThat(run.resolve("sleeper.log.1")).hasContent("of yesterday");
  }

  private Child sleeper() {
    return child("exec sleep 60");
  }

  private Child child(String script) {
    return Child.start(
        "sleeper", List.of("sh", "-c", script), Map.of(), Log.fresh(run, "sleeper"), run);
  }
}
