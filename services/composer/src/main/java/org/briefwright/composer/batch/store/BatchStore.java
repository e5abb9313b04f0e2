package org.briefwright.composer.batch.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.batch.store.NewBatch.Line;
import org.briefwright.composer.manifest.CanonicalJson;

/// Takes batches in, calls them off, takes them up again and throws them away. A batch and its jobs
/// are written in one transaction.
@ApplicationScoped
public class BatchStore {

  /// Any number that no other use of PostgreSQL's advisory locks in this database has.
  private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(4300)";

  private static final String BY_KEY = "select id, body_hash from batch where idempotency_key = ?";

  private static final String COUNT_OPEN =
      """
      select count(distinct batch_id) from batch_line where state in ('waiting', 'running')
      """;

  private static final String ADD =
      "insert into batch (title, idempotency_key, body_hash, sender) values (?, ?, ?, ?) returning"
          + " id";

  private static final String ADD_LINES =
      """
      insert into batch_line
        (batch_id, line, name, request, fragments, precedents, templates, day)
      select ?, * from unnest(?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String CANCEL =
      """
      with cancelled as (
        update batch set cancelled_at = clock_timestamp(), acted_by = ?
        where id = ? and exists (
          select 1 from batch_line where batch_id = id and state in ('waiting', 'running'))
        returning id)
      update batch_line set state = 'cancelled', finished_at = clock_timestamp()
      from cancelled where batch_id = cancelled.id and state in ('waiting', 'running')
      """;

  private static final String NEXT_ROUND =
      """
      update batch set round = round + 1, cancelled_at = null, acted_by = ?
      where id = ? and not exists (
        select 1 from batch_line where batch_id = id and state in ('waiting', 'running'))
      returning round
      """;

  private static final String RETRY_LINES =
      """
      update batch_line
      set state = 'waiting', round = ?, attempts = 0, problem = null,
        started_at = null, finished_at = null
      where batch_id = ? and state in ('failed', 'cancelled')
      returning line
      """;

  private static final String NAME_WHO_DELETES =
      """
      update batch set acted_by = ? where id = ? and not exists (
        select 1 from batch_line where batch_id = id and state in ('waiting', 'running'))
      """;

  private static final String DELETE = "delete from batch where id = ?";

  private final Database database;

  public BatchStore(Database database) {
    this.database = database;
  }

  /// What became of a batch that was sent.
  public sealed interface Taken {

    /// It is there: now, or since an earlier request with the same key.
    record Accepted(UUID id) implements Taken {}

    /// The key was used for another batch.
    record KeyReused() implements Taken {}

    /// As many batches are open as may be.
    record Full() implements Taken {}
  }

  /// Takes a batch in, unless `mostOpen` are open already.
  public Taken add(NewBatch batch, int mostOpen) {
    return database.write(
        connection -> {
          try (PreparedStatement lock = connection.prepareStatement(ONE_AT_A_TIME)) {
            lock.execute();
          }
          Optional<Taken> earlier = earlier(connection, batch);
          if (earlier.isPresent()) {
            return earlier.get();
          }
          if (countOpen(connection) >= mostOpen) {
            return new Taken.Full();
          }
          UUID id = insert(connection, batch);
          insertLines(connection, id, batch.lines());
          schedule(connection, batch.lines().stream().map(it -> new LineJob(id, it.line(), 1)));
          return new Taken.Accepted(id);
        });
  }

  private static Optional<Taken> earlier(Connection connection, NewBatch batch)
      throws SQLException {
    if (batch.idempotencyKey() == null) {
      return Optional.empty();
    }
    try (PreparedStatement find = connection.prepareStatement(BY_KEY)) {
      find.setString(1, batch.idempotencyKey());
      try (ResultSet row = find.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        return Optional.of(
            row.getString(2).equals(batch.bodyHash())
                ? new Taken.Accepted(row.getObject(1, UUID.class))
                : new Taken.KeyReused());
      }
    }
  }

  private static int countOpen(Connection connection) throws SQLException {
    try (PreparedStatement count = connection.prepareStatement(COUNT_OPEN);
        ResultSet row = count.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private static UUID insert(Connection connection, NewBatch batch) throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      add.setString(1, batch.title());
      add.setString(2, batch.idempotencyKey());
      add.setString(3, batch.bodyHash());
      add.setString(4, batch.sender());
      try (ResultSet row = add.executeQuery()) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    }
  }

  private static void insertLines(Connection connection, UUID id, List<Line> lines)
      throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(ADD_LINES)) {
      add.setObject(1, id);
      array(add, 2, "int4", lines, Line::line);
      array(add, 3, "text", lines, Line::name);
      array(add, 4, "text", lines, it -> CanonicalJson.text(it.request()));
      array(add, 5, "int8", lines, it -> it.snapshot().fragments());
      array(add, 6, "int8", lines, it -> it.snapshot().precedents());
      array(add, 7, "int8", lines, it -> it.snapshot().templates());
      array(add, 8, "date", lines, it -> Date.valueOf(it.snapshot().date()));
      add.executeUpdate();
    }
  }

  private static void array(
      PreparedStatement statement,
      int index,
      String type,
      List<Line> lines,
      Function<Line, Object> cell)
      throws SQLException {
    Object[] cells = lines.stream().map(cell).toArray();
    statement.setArray(index, statement.getConnection().createArrayOf(type, cells));
  }

  private static void schedule(Connection connection, Stream<LineJob> jobs) {
    SchedulerClient client =
        SchedulerClient.Builder.create(new OneConnection(connection))
            .tableName(LineJob.TABLE)
            .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
            .enablePriority()
            .build();
    Stream<TaskInstance<?>> tasks = jobs.map(LineJob::asTask);
    client.scheduleBatch(tasks, Instant.now());
  }

  /// Calls off what is not done yet; what is being composed just now is thrown away when it comes.
  ///
  /// @param by whose decision it is, as the audit trail names them
  public void cancel(UUID id, String by) {
    database.read(connection -> Sql.of(CANCEL, by, id).run(connection));
  }

  /// Takes up again every line that failed or was called off, if no line is open.
  ///
  /// @param by whose decision it is
  public void retry(UUID id, String by) {
    database.write(
        connection -> {
          Optional<Integer> round = nextRound(connection, id, by);
          if (round.isPresent()) {
            List<LineJob> jobs = takeUp(connection, id, round.get());
            schedule(connection, jobs.stream());
          }
          return round;
        });
  }

  private static Optional<Integer> nextRound(Connection connection, UUID id, String by)
      throws SQLException {
    return Sql.of(NEXT_ROUND, by, id).first(connection, row -> row.getInt(1));
  }

  private static List<LineJob> takeUp(Connection connection, UUID id, int round)
      throws SQLException {
    try (PreparedStatement retry = connection.prepareStatement(RETRY_LINES)) {
      retry.setInt(1, round);
      retry.setObject(2, id);
      List<LineJob> jobs = new ArrayList<>();
      try (ResultSet row = retry.executeQuery()) {
        while (row.next()) {
          jobs.add(new LineJob(id, row.getInt(1), round));
        }
      }
      return jobs;
    }
  }

  /// Throws a batch away, if none of its lines is open. Its briefs stay in the archive.
  ///
  /// @param by whose decision it is
  /// @return whether it is gone
  public boolean delete(UUID id, String by) {
    return database.write(
        connection ->
            Sql.of(NAME_WHO_DELETES, by, id).run(connection) == 1
                && Sql.of(DELETE, id).run(connection) == 1);
  }
}
