package org.briefwright.composer.life;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.archive.Sql;

/// The log of briefs in the database. What changes it is to hold the brief's lock.
@Singleton
class StandingRows {

  private record Made(String engine, String preparedBy) {}

  /// Keeps others from changing the standing of this brief until the transaction ends.
  ///
  /// @return nothing where there is no such brief
  Optional<Standing> lock(Connection connection, String brief) throws SQLException {
    Sql.of("select id from brief where id = ? for update", brief)
        .list(connection, row -> row.getString(1));
    return read(connection, brief);
  }

  Optional<Standing> read(Connection connection, String brief) throws SQLException {
    Optional<Made> made =
        Sql.of(
                """
                select brief.engine, brief_preparer.name
                from brief left join brief_preparer on brief_preparer.brief_id = brief.id
                where brief.id = ?""",
                brief)
            .first(connection, row -> new Made(row.getString(1), row.getString(2)));
    if (made.isEmpty()) {
      return Optional.empty();
    }
    List<Entry> log =
        Sql.of("select * from brief_transition where brief_id = ? order by number", brief)
            .list(connection, StandingRows::entry);
    State state = log.isEmpty() ? State.DRAFT : log.getLast().state();
    return Optional.of(
        new Standing(brief, state, made.get().engine(), made.get().preparedBy(), log));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        State.ofCode(row.getString("state")),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        Sql.texts(row, "recipients"),
        row.getString("caveat"),
        row.getString("reason"),
        row.getString("successor"));
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
