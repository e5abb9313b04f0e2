package org.briefwright.composer.life;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.briefwright.composer.archive.Sql;

/// The log of briefs in the database. What changes it is to hold the brief's lock.
@Singleton
public class StandingRows {

  /// Any number that nobody else uses for such a lock.
  private static final long ISSUES_AND_RECALLS = 4_237_001;

  private record Made(String engine, String preparedBy, String revises) {}

  /// Keeps others from changing the standing of this brief until the transaction ends.
  ///
  /// @return nothing where there is no such brief
  public Optional<Standing> lock(Connection connection, String brief) throws SQLException {
    Sql.of("select id from brief where id = ? for update", brief)
        .list(connection, row -> row.getString(1));
    return read(connection, brief);
  }

  /// Keeps others from changing the standing of these briefs until the transaction ends.
  ///
  /// @return the state of each that is a draft no more, by id
  public Map<String, State> lockAll(Connection connection, List<String> briefs)
      throws SQLException {
    Sql.of("select id from brief where id = any(?) order by id for update", briefs)
        .list(connection, row -> row.getString(1));
    return states(connection, briefs);
  }

  public Optional<Standing> read(Connection connection, String brief) throws SQLException {
    Optional<Made> made =
        Sql.of(
                """
                select brief.engine, brief_preparer.name, brief.revises
                from brief left join brief_preparer on brief_preparer.brief_id = brief.id
                where brief.id = ?""",
                brief)
            .first(
                connection, row -> new Made(row.getString(1), row.getString(2), row.getString(3)));
    if (made.isEmpty()) {
      return Optional.empty();
    }
    List<Entry> log =
        Sql.of("select * from brief_transition where brief_id = ? order by number", brief)
            .list(connection, StandingRows::entry);
    State state = log.isEmpty() ? State.DRAFT : log.getLast().state();
    return Optional.of(
        new Standing(
            brief,
            state,
            made.get().engine(),
            made.get().preparedBy(),
            made.get().revises(),
            successor(connection, brief).orElse(null),
            revisions(connection, brief),
            concerns(connection, brief),
            log));
  }

  /// The state of each of these briefs that is a draft no more, by id.
  Map<String, State> states(Connection connection, List<String> briefs) throws SQLException {
    return Sql.of(
            """
            select distinct on (brief_id) brief_id, state from brief_transition
            where brief_id = any(?) order by brief_id, number desc""",
            briefs)
        .list(connection, row -> Map.entry(row.getString(1), State.ofCode(row.getString(2))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// The brief that revises this one and was issued. There is one at the most, since issuing holds
  /// the lock of the brief that is revised.
  Optional<String> successor(Connection connection, String brief) throws SQLException {
    return Sql.of(
            """
            select id from brief
              join brief_transition on brief_id = id and state = 'issued'
            where revises = ?""",
            brief)
        .first(connection, row -> row.getString(1));
  }

  private static List<String> revisions(Connection connection, String brief) throws SQLException {
    return Sql.of(
            """
            select id from brief
            where revises = ?
              and not exists (select from brief_transition where brief_id = id)
            order by archived_seq desc
            limit ?""",
            brief,
            Standing.MOST_REVISIONS)
        .list(connection, row -> row.getString(1));
  }

  private static List<Concern> concerns(Connection connection, String brief) throws SQLException {
    return Sql.of(
            """
            select * from brief_concern where brief_id = ?
            order by since desc, what, collection, item""",
            brief)
        .list(
            connection,
            row ->
                new Concern(
                    Concern.What.ofCode(row.getString("what")),
                    row.getString("collection"),
                    row.getString("item"),
                    row.getInt("version"),
                    Sql.instant(row, "since")));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        State.ofCode(row.getString("state")),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        Sql.texts(row, "recipients"),
        row.getString("caveat"),
        row.getString("reason"),
        row.getObject("recall_number", Long.class),
        row.getString("successor"));
  }

  /// Waits until no recall is under way, and keeps recalls waiting until the transaction ends.
  void keepRecallsOut(Connection connection) throws SQLException {
    hold(connection, "select pg_advisory_xact_lock_shared(?)");
  }

  /// Waits until no issue is under way, and keeps issues waiting until the transaction ends: else a
  /// brief could be issued that a recall has just failed to see.
  public void keepIssuesOut(Connection connection) throws SQLException {
    hold(connection, "select pg_advisory_xact_lock(?)");
  }

  private static void hold(Connection connection, String statement) throws SQLException {
    Sql.of(statement, ISSUES_AND_RECALLS).list(connection, _ -> true);
  }

  /// Enters a recall into a brief's log.
  public void recalled(Connection connection, String brief, long recall, String reason, String by)
      throws SQLException {
    Sql.of(
            """
            insert into brief_transition (brief_id, state, recorded_by, reason, recall_number)
            values (?, 'recalled', ?, ?, ?)""",
            brief,
            by,
            reason,
            recall)
        .run(connection);
  }

  /// Enters into a brief's log that an issued successor took its place.
  void superseded(Connection connection, String brief, String successor, String by)
      throws SQLException {
    Sql.of(
            """
            insert into brief_transition (brief_id, state, recorded_by, successor)
            values (?, 'superseded', ?, ?)""",
            brief,
            by,
            successor)
        .run(connection);
  }

  void issued(Connection connection, String brief, IssueRequest issue, String by)
      throws SQLException {
    Sql.of(
            """
            insert into brief_transition (brief_id, state, recorded_by, recipients, caveat)
            values (?, 'issued', ?, ?, ?)""",
            brief,
            by,
            issue.recipients(),
            issue.caveat())
        .run(connection);
  }
}
