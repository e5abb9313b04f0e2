package org.briefwright.composer.batch.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.briefwright.composer.archive.BriefEntry;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.batch.BatchBench;
import org.briefwright.composer.batch.BatchLine;
import org.briefwright.composer.batch.BatchState;
import org.briefwright.composer.batch.LineState;
import org.briefwright.composer.batch.store.BatchStore.Taken;
import org.briefwright.composer.gathering.ServiceUnavailable;
import org.briefwright.testing.database.PostgresServer;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineJobsTest {

  private BatchBench bench;

  @BeforeEach
  void open() {
    bench = BatchBench.migrated(PostgresServer.createDatabase());
  }

  @Test
  void twoComposersMakeEveryBriefOnce() throws InterruptedException {
    Map<String, Integer> made = new ConcurrentHashMap<>();
    LineMaker maker =
        (request, _) -> {
          made.merge(request.topic(), 1, Integer::sum);
          return BatchBench.made(request.topic());
        };
    UUID batch = bench.send("topic", 300);

    Batch ended;
    try (LineJobs _ = bench.jobs(maker);
        LineJobs _ = bench.jobs(maker)) {
      ended = bench.awaitEnd(batch);
    }

    assertThat(ended.state()).isEqualTo(BatchState.FINISHED);
    assertThat(ended.counts()).isEqualTo(new Batch.Counts(300, 0, 0, 300, 0, 0));
    assertThat(made).hasSize(300).allSatisfy((_, times) -> assertThat(times).isEqualTo(1));
    assertThat(bench.archive.list(null, Long.MAX_VALUE, 1000))
        .extracting(BriefEntry::id)
        .doesNotHaveDuplicates()
        .hasSize(300);
    assertThat(bench.lines(batch)).extracting(BatchLine::briefId).doesNotContainNull();
  }

  @Test
  void aLineThatCannotBeDoneTellsItsProblemAndTheOthersAreDone() throws InterruptedException {
    UUID batch = bench.send("topic", 3);

    try (LineJobs _ =
        bench.jobs(
            (request, _) -> {
              if (request.topic().equals("topic 2")) {
                throw new ProblemException(ProblemType.VALIDATION_FAILED, "no");
              }
              if (request.topic().equals("topic 3")) {
                throw new IllegalStateException("a bug");
              }
              return BatchBench.made(request.topic());
            })) {
      bench.awaitEnd(batch);
    }

    assertThat(bench.problems(batch)).containsExactly("", "validation-failed", "internal-error");
    assertThat(bench.lines(batch).getLast().problem().toString()).doesNotContain("a bug");
  }

  @Test
  void aServiceThatIsAwayForAMomentFailsNoLine() throws InterruptedException {
    Map<String, Integer> tries = new ConcurrentHashMap<>();
    UUID batch = bench.send("topic", 2);

    try (LineJobs _ =
        bench.jobs(
            (request, _) -> {
              if (tries.merge(request.topic(), 1, Integer::sum) == 1) {
                throw new ServiceUnavailable("fragments", null);
              }
              return BatchBench.made(request.topic());
            })) {
      bench.awaitEnd(batch);
    }

    assertThat(bench.lines(batch)).allMatch(line -> line.state() == LineState.DONE);
    assertThat(bench.lines(batch)).allMatch(line -> line.attempts() == 1);
  }

  @Test
  void aServiceThatStaysAwayFailsTheLineByItsName() throws InterruptedException {
    UUID batch = bench.send("topic", 1);

    try (LineJobs _ =
        bench.jobs(
            (_, _) -> {
              throw new ServiceUnavailable("fragments", null);
            })) {
      bench.awaitEnd(batch);
    }

    assertThat(bench.problems(batch)).containsExactly("service-unavailable");
    assertThat(bench.lines(batch).getFirst().problem().get("service").asText())
        .isEqualTo("fragments");
  }

  @Test
  void whatIsCalledOffIsNeitherArchivedNorBegun() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    Queue<String> made = new ConcurrentLinkedQueue<>();
    LineMaker maker =
        (request, _) -> {
          begun.countDown();
          await(cancelled);
          made.add(request.topic());
          return BatchBench.made(request.topic());
        };
    UUID batch = bench.send("topic", 50);

    try (LineJobs _ = bench.jobs(maker)) {
      begun.await();
      bench.store.cancel(batch, "a.sender");
      cancelled.countDown();
      UUID next = bench.send("next", 1);
      bench.awaitEnd(next);
    }

    Batch ended = bench.reading.find(batch).orElseThrow();
    assertThat(ended.state()).isEqualTo(BatchState.CANCELLED);
    assertThat(ended.counts().cancelled()).isEqualTo(50);
    assertThat(made).hasSizeLessThanOrEqualTo(3);
    assertThat(bench.archive.list(null, Long.MAX_VALUE, 100))
        .extracting(BriefEntry::topic)
        .containsExactly("next 1");
  }

  @Test
  void aRetryTakesUpWhatFailedAndLeavesWhatIsDone() throws InterruptedException {
    Map<String, Integer> made = new ConcurrentHashMap<>();
    UUID batch = bench.send("topic", 4);
    LineMaker maker =
        (request, _) -> {
          int times = made.merge(request.topic(), 1, Integer::sum);
          if (request.topic().endsWith("3") && times == 1) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "not yet");
          }
          return BatchBench.made(request.topic());
        };

    Batch again;
    try (LineJobs _ = bench.jobs(maker)) {
      bench.awaitEnd(batch);
      bench.store.retry(batch, "a.sender");
      again = bench.awaitEnd(batch);
    }

    assertThat(again.counts().done()).isEqualTo(4);
    assertThat(made).isEqualTo(Map.of("topic 1", 1, "topic 2", 1, "topic 3", 2, "topic 4", 1));
  }

  @Test
  void aShortBatchNeedNotWaitForTheEndOfALongOne() throws InterruptedException {
    Queue<String> order = new ConcurrentLinkedQueue<>();
    bench.send("long", 200);
    UUID brief = bench.send("short", 3);

    try (LineJobs _ =
        bench.jobs(
            (request, _) -> {
              order.add(request.topic());
              return BatchBench.made(request.topic());
            })) {
      bench.awaitEnd(brief);
    }

    assertThat(order.stream().limit(20)).contains("short 1", "short 2", "short 3");
  }

  @Test
  void noMoreBatchesAreTakenInThanMayBeOpen() {
    bench.store.add(BatchBench.batch("a", 1, null), 2);
    bench.store.add(BatchBench.batch("b", 1, null), 2);

    assertThat(bench.store.add(BatchBench.batch("c", 1, null), 2)).isEqualTo(new Taken.Full());
  }

  @Test
  void aKeyThatComesAgainGetsTheFirstBatchAndNoOther() {
    Taken first = bench.store.add(BatchBench.batch("a", 2, "key"), 9);

    assertThat(bench.store.add(BatchBench.batch("a", 2, "key"), 9)).isEqualTo(first);
    assertThat(bench.store.add(BatchBench.batch("b", 2, "key"), 9))
        .isEqualTo(new Taken.KeyReused());
    assertThat(bench.reading.list(Long.MAX_VALUE, 9)).hasSize(1);
  }

  @Test
  void onlyABatchThatHasEndedCanBeThrownAway() {
    UUID batch = bench.send("topic", 2);

    boolean tooEarly = bench.store.delete(batch, "a.sender");
    bench.store.cancel(batch, "a.sender");

    assertThat(tooEarly).isFalse();
    assertThat(bench.store.delete(batch, "a.sender")).isTrue();
    assertThat(bench.reading.find(batch)).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
