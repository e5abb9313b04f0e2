package org.briefwright.composer.notices.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;

/// The notices that are to be delivered, in the database.
@ApplicationScoped
public class Deliveries {

  /// The longest that a dead composer whose connection did not break may hold a notice.
  private static final String LET_GO = "set local idle_in_transaction_session_timeout = '60s'";

  /// Locks the row that is to be changed: who comes second sees what became of it, and looks on.
  private static final String TAKE =
      """
      select notice_number, tries from notice_delivery it
      where state = 'waiting' and next_at <= clock_timestamp() and not exists (
        select from notice_delivery before
        where before.brief_id = it.brief_id and before.state = 'waiting'
          and before.notice_number < it.notice_number)
      order by next_at, notice_number
      limit 1
      for update skip locked
      """;

  private static final String NOTE =
      """
      update notice_delivery
      set state = ?, tries = tries + 1, tried_at = clock_timestamp(), problem = ?,
        next_at = clock_timestamp() + cast(? as bigint) * interval '1 millisecond'
      where notice_number = ?
      """;

  private final Database database;

  public Deliveries(Database database) {
    this.database = database;
  }

  /// A notice that this composer alone delivers.
  ///
  /// @param tries how often that has failed
  record Taken(long notice, int tries) {}

  /// What came of trying.
  ///
  /// @param problem null where it was delivered
  /// @param pause until the next try; null where there is none
  record Outcome(String problem, Duration pause) {

    private String state() {
      if (problem == null) {
        return "delivered";
      }
      return pause == null ? "dead" : "waiting";
    }
  }

  /// Tries to deliver one.
  @FunctionalInterface
  interface Attempt {
    Outcome on(Connection connection, Taken taken) throws SQLException;
  }

  /// Takes a notice that is due, if there is one, and holds it while it is tried. If this composer
  /// dies meanwhile, the notice is as if it had not been taken.
  ///
  /// @return what came of it
  Optional<Outcome> next(Attempt attempt) {
    return database.write(
        connection -> {
          Sql.of(LET_GO).run(connection);
          Optional<Taken> taken =
              Sql.of(TAKE).first(connection, row -> new Taken(row.getLong(1), row.getInt(2)));
          if (taken.isEmpty()) {
            return Optional.empty();
          }
          Outcome outcome = attempt.on(connection, taken.get());
          long pause = outcome.pause() == null ? 0 : outcome.pause().toMillis();
          Sql.of(NOTE, outcome.state(), outcome.problem(), pause, taken.get().notice())
              .run(connection);
          return Optional.of(outcome);
        });
  }

  /// How many notices are in this state.
  long count(String state) {
    return database.read(
        connection ->
            Sql.of("select count(*) from notice_delivery where state = ?", state)
                .first(connection, row -> row.getLong(1))
                .orElseThrow());
  }
}
