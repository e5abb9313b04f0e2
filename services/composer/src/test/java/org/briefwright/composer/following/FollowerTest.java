package org.briefwright.composer.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.briefwright.composer.archive.ArchiveDatabase;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.dossier.ChangePage;
import org.briefwright.composer.dossier.ChangePage.Change;
import org.briefwright.composer.gathering.ServiceUnavailable;
import org.briefwright.composer.notices.Marks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A content service's log stands at the border; what is kept of it is kept in a real database.
class FollowerTest {

  private final List<Change> log = new CopyOnWriteArrayList<>();
  private final AtomicBoolean away = new AtomicBoolean();
  private Database database;

  @BeforeEach
  void emptyDatabase() {
    database = new Database(ArchiveDatabase.migrated());
  }

  @Test
  void aWithdrawalIsKnownAfterTheNextRound() {
    happens("fragments", "a", 1, "approved");
    follower().round();
    happens("fragments", "a", 1, "withdrawn");

    follower().round();

    assertThat(known()).containsExactly("fragments/a@1 withdrawn");
  }

  @Test
  void aLogLongerThanAStretchIsReadToItsEnd() {
    IntStream.range(0, 1_203).forEach(i -> happens("fragments", "item-" + i, 1, "approved"));

    follower().round();

    assertThat(known()).hasSize(1_203);
    assertThat(place()).isEqualTo(1_203);
  }

  @Test
  void whatHappenedWhileAServiceWasAwayIsKnownOnceItIsBack() {
    happens("fragments", "a", 1, "approved");
    Follower follower = follower();
    follower.round();
    away.set(true);
    happens("fragments", "a", 1, "withdrawn");
    follower.round();
    assertThat(known()).containsExactly("fragments/a@1 approved");

    away.set(false);
    follower.round();

    assertThat(known()).containsExactly("fragments/a@1 withdrawn");
  }

  @Test
  void aComposerThatWasAwayGoesOnWhereItStopped() {
    happens("fragments", "a", 1, "approved");
    follower().round();
    happens("fragments", "a", 2, "approved");
    happens("fragments", "a", 1, "superseded");
    List<Long> asked = new ArrayList<>();

    new Follower(
            (service, after, limit) -> {
              asked.add(after);
              return read(service, after, limit);
            },
            new FollowedRows(database, new Marks()),
            new SimpleMeterRegistry())
        .round();

    assertThat(asked.getFirst()).isEqualTo(1);
    assertThat(known()).containsExactly("fragments/a@1 superseded", "fragments/a@2 approved");
  }

  @Test
  void severalComposersFollowTogetherAndNoneGoesBack() throws Exception {
    try (var composers = Executors.newFixedThreadPool(3)) {
      for (int round = 0; round < 20; round++) {
        happens("fragments", "a", 1 + round, "approved");
        Callable<Void> follow =
            () -> {
              follower().round();
              return null;
            };
        for (var done : composers.invokeAll(List.of(follow, follow, follow))) {
          done.get();
        }
        assertThat(place()).isEqualTo(round + 1);
      }
    }
    assertThat(known()).hasSize(20);
  }

  private Follower follower() {
    return new Follower(
        this::read, new FollowedRows(database, new Marks()), new SimpleMeterRegistry());
  }

  /// Only `fragments` ever has something to tell.
  private ChangePage read(String service, long after, int limit) {
    if (!service.equals("fragments")) {
      return new ChangePage(List.of(), after);
    }
    if (away.get()) {
      throw new ServiceUnavailable(service, new IOException("connection refused"));
    }
    List<Change> next = log.stream().filter(it -> it.sequence() > after).limit(limit).toList();
    return new ChangePage(next, next.isEmpty() ? after : next.getLast().sequence());
  }

  private void happens(String collection, String id, int version, String state) {
    log.add(
        new Change(
            log.size() + 1,
            collection,
            id,
            version,
            state,
            Instant.parse("2026-11-23T12:00:00Z").plusSeconds(log.size())));
  }

  private List<String> known() {
    return database.read(
        connection ->
            Sql.of("select * from followed_item order by collection, item, version")
                .list(
                    connection,
                    row ->
                        row.getString("collection")
                            + "/"
                            + row.getString("item")
                            + "@"
                            + row.getInt("version")
                            + " "
                            + row.getString("state")));
  }

  private long place() {
    return database.read(
        connection ->
            Sql.of("select sequence from followed_service where service = 'fragments'")
                .first(connection, row -> row.getLong(1))
                .orElseThrow());
  }
}
