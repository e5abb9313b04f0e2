package org.briefwright.composer.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.briefwright.composer.archive.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeOrderTest {

  private NoticeBench bench;
  private Notices notices;

  @BeforeEach
  void open() {
    bench = NoticeBench.migrated();
    notices = new Notices(bench.database);
  }

  @Test
  void whoHasReadANoticeMissesNoneThatWasUnderWay() throws Exception {
    bench.give("bw-slow", "issued");
    bench.give("bw-fast");
    try (Connection slow = bench.source.getConnection();
        var beside = Executors.newSingleThreadExecutor()) {
      slow.setAutoCommit(false);
      markSlow(slow);
      Future<?> fast = beside.submit(() -> bench.give("bw-fast", "issued"));
      while (!isSomebodyWaiting() && !fast.isDone()) {
        Thread.onSpinWait();
      }
      assertThat(told()).containsExactly("bw-slow issued");
      slow.commit();
      fast.get();
    }
    assertThat(told()).containsExactly("bw-fast issued", "bw-slow marked", "bw-slow issued");
  }

  @Test
  void aStateThatDoesNotComeToBeIsNotTold() throws SQLException {
    bench.give("bw-1");
    try (Connection connection = bench.source.getConnection()) {
      connection.setAutoCommit(false);
      transition("bw-1").run(connection);
      connection.rollback();
    }
    assertThat(notices.newest(10).notices()).isEmpty();
  }

  @Test
  void noNoticeIsChangedOrTakenBack() {
    bench.give("bw-1", "issued");

    for (String attempt : List.of("update notice set kind = 'marked'", "delete from notice")) {
      assertThatThrownBy(() -> bench.database.write(connection -> Sql.of(attempt).run(connection)))
          .hasStackTraceContaining("notices are only ever added");
    }
    assertThat(notices.newest(10).notices()).hasSize(1);
  }

  /// What the brief rests on is withdrawn, in a transaction that is not committed yet.
  private static void markSlow(Connection slow) throws SQLException {
    Sql.of("insert into brief_use values ('bw-slow', 'fragments', 'a', 1)").run(slow);
    Sql.of("insert into followed_item values ('fragments', 'a', 1, 'withdrawn', 1, now())")
        .run(slow);
    new Marks().onItems(slow, List.of(new Marks.Item("fragments", "a")));
  }

  private List<String> told() {
    return notices.newest(10).notices().stream()
        .map(it -> it.brief() + " " + it.kind().code())
        .toList();
  }

  private static Sql transition(String brief) {
    return Sql.of(
        "insert into brief_transition (brief_id, state, recorded_by) values (?, 'issued', 'a')",
        brief);
  }

  private boolean isSomebodyWaiting() {
    return bench.database.read(
        connection ->
            !Sql.of(
                    """
                    select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
                    where locktype = 'advisory' and not granted
                      and pg_database.datname = current_database()""")
                .list(connection, _ -> true)
                .isEmpty());
  }
}
