package org.briefwright.composer.uses;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.dossier.ItemKind;
import org.briefwright.composer.life.State;

/// Finds every brief that rests on an item of the library.
@ApplicationScoped
public class WhereUsed {

  private static final String FIND =
      """
      select brief.id, brief.title, brief.archived_at, brief.archived_seq,
        brief_use.version, brief_use.through,
        coalesce(
          (select state from brief_transition where brief_id = brief.id
           order by number desc limit 1),
          'draft') as state
      from brief_use join brief on brief.id = brief_use.brief_id
      where brief_use.collection = ? and brief_use.item = ?
        and brief_use.version = coalesce(cast(? as int), brief_use.version)
        and brief.archived_seq < ?
      order by brief.archived_seq desc
      limit ?
      """;

  private final Database database;

  public WhereUsed(Database database) {
    this.database = database;
  }

  /// Briefs on an item, the newest first.
  ///
  /// @param version null for any
  /// @param before only those archived before this place in the order
  public List<Rested> find(ItemKind kind, String item, Integer version, long before, int limit) {
    return database.read(
        connection ->
            Sql.of(FIND, kind.collection(), item, version, before, limit)
                .list(connection, WhereUsed::rested));
  }

  private static Rested rested(ResultSet row) throws SQLException {
    return new Rested(
        row.getString("id"),
        row.getString("title"),
        State.ofCode(row.getString("state")),
        Sql.instant(row, "archived_at"),
        row.getInt("version"),
        Sql.texts(row, "through"),
        row.getLong("archived_seq"));
  }
}
