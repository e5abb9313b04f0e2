package org.briefwright.composer.batch.store;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.batch.BatchLine;
import org.briefwright.composer.batch.BatchState;
import org.briefwright.composer.batch.LineState;
import org.briefwright.composer.batch.Pace;
import org.briefwright.web.json.JsonText;

/// Tells how far batches have come.
@ApplicationScoped
public class BatchReading {

  private static final String BATCHES =
      """
      select b.id, b.title, b.created_at, b.cancelled_at is not null, b.created_seq,
        count(*),
        count(*) filter (where state = 'waiting'),
        count(*) filter (where state = 'running'),
        count(*) filter (where state = 'done'),
        count(*) filter (where state = 'failed'),
        count(*) filter (where state = 'cancelled'),
        min(started_at) filter (where l.round = b.round),
        max(finished_at),
        count(*) filter (where l.round = b.round and state in ('done', 'failed')),
        count(*) filter (where l.round = b.round and state in ('done', 'failed')
          and finished_at > clock_timestamp() - make_interval(secs => ?)),
        clock_timestamp()
      from batch b join batch_line l on l.batch_id = b.id
      """;

  private static final String ONE = BATCHES + "where b.id = ? group by b.id";

  private static final String LIST =
      BATCHES + "where b.created_seq < ? group by b.id order by b.created_seq desc limit ?";

  private static final String LINES =
      """
      select line, name, request, state, attempts, brief_id, problem
      from batch_line
      where batch_id = ? and line > ? and (cast(? as text) is null or state = ?)
      order by line
      limit ?
      """;

  private static final String OUTCOMES =
      """
      select line, name, request, state, attempts, batch_line.brief_id, problem, sha256,
        octet_length(bytes)
      from batch_line
      left join rendition r on r.brief_id = batch_line.brief_id and format = ?
      where batch_id = ?
      order by line
      """;

  private final Database database;

  public BatchReading(Database database) {
    this.database = database;
  }

  public Optional<Batch> find(UUID id) {
    return database.read(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(ONE)) {
            read.setDouble(1, Pace.WINDOW_SECONDS);
            read.setObject(2, id);
            return batches(read).stream().findFirst();
          }
        });
  }

  /// Batches, the newest first.
  ///
  /// @param before only those sent before this place in the order
  public List<Batch> list(long before, int limit) {
    return database.read(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(LIST)) {
            read.setDouble(1, Pace.WINDOW_SECONDS);
            read.setLong(2, before);
            read.setInt(3, limit);
            return batches(read);
          }
        });
  }

  private static List<Batch> batches(PreparedStatement read) throws SQLException {
    List<Batch> batches = new ArrayList<>();
    try (ResultSet row = read.executeQuery()) {
      while (row.next()) {
        batches.add(batch(row));
      }
    }
    return batches;
  }

  private static Batch batch(ResultSet row) throws SQLException {
    Batch.Counts counts =
        new Batch.Counts(
            row.getInt(6),
            row.getInt(7),
            row.getInt(8),
            row.getInt(9),
            row.getInt(10),
            row.getInt(11));
    boolean open = counts.open() > 0;
    BatchState ended = row.getBoolean(4) ? BatchState.CANCELLED : BatchState.FINISHED;
    Instant started = instant(row.getTimestamp(12));
    Instant end = open ? instant(row.getTimestamp(16)) : instant(row.getTimestamp(13));
    Pace pace = Pace.of(counts.open(), started, end, row.getInt(14), row.getInt(15));
    return new Batch(
        row.getObject(1, UUID.class),
        row.getString(2),
        open ? BatchState.OPEN : ended,
        instant(row.getTimestamp(3)),
        started,
        open ? null : end,
        counts,
        pace.ratePerSecond(),
        pace.secondsLeft(),
        row.getLong(5));
  }

  private static Instant instant(Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  /// Lines of a batch in their order.
  ///
  /// @param state only those in this state; null for all
  /// @param after only those behind this line
  public List<BatchLine> lines(UUID id, LineState state, int after, int limit) {
    return database.read(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(LINES)) {
            read.setObject(1, id);
            read.setInt(2, after);
            read.setString(3, state == null ? null : state.code());
            read.setString(4, state == null ? null : state.code());
            read.setInt(5, limit);
            List<BatchLine> lines = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
              while (row.next()) {
                lines.add(line(row));
              }
            }
            return lines;
          }
        });
  }

  /// A line and its brief in one form.
  ///
  /// @param sha256 null where there is none
  public record Outcome(BatchLine line, String sha256, long bytes) {}

  /// Every line of a batch in its order.
  public List<Outcome> outcomes(UUID id, String format) {
    return database.read(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(OUTCOMES)) {
            read.setString(1, format);
            read.setObject(2, id);
            List<Outcome> outcomes = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
              while (row.next()) {
                outcomes.add(new Outcome(line(row), row.getString(8), row.getLong(9)));
              }
            }
            return outcomes;
          }
        });
  }

  private static BatchLine line(ResultSet row) throws SQLException {
    String problem = row.getString(7);
    return new BatchLine(
        row.getInt(1),
        row.getString(2),
        json(row.getString(3)).path("topic").asText(),
        LineState.of(row.getString(4)).orElseThrow(),
        row.getInt(5),
        row.getString(6),
        problem == null ? null : json(problem));
  }

  private static JsonNode json(String text) {
    return JsonText.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
