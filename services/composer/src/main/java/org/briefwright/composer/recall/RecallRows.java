package org.briefwright.composer.recall;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.archive.Sql;

/// Recalls in the database.
@Singleton
class RecallRows {

  /// A recall without whom it concerns.
  record Kept(
      long number,
      Instant at,
      String collection,
      String item,
      Integer version,
      String brief,
      String reason,
      String by) {}

  private static final String LATEST =
      """
      select max(version) from (
        select version from brief_use where collection = ? and item = ?
        union all
        select version from followed_item where collection = ? and item = ?) known""";

  private static final String AFFECTED =
      """
      select brief.id
      from brief join brief_use on brief_use.brief_id = brief.id
      where brief_use.collection = ? and brief_use.item = ?
        and (brief_use.version = cast(? as int)
          or cast(? as int) is null and brief_use.version <= cast(? as int))
      order by brief.archived_seq""";

  /// The latest version of an item that was used or heard of; nothing where it is not known at all.
  Optional<Integer> latest(Connection connection, RecallRequest.Item item) throws SQLException {
    String collection = item.kind().collection();
    return Sql.of(LATEST, collection, item.id(), collection, item.id())
        .list(connection, row -> Optional.ofNullable(row.getObject(1, Integer.class)))
        .getFirst();
  }

  /// The briefs that rest on an item, in the order in which they were archived.
  List<String> affected(Connection connection, RecallRequest.Item item, Integer version, int upTo)
      throws SQLException {
    return Sql.of(AFFECTED, item.kind().collection(), item.id(), version, version, upTo)
        .list(connection, row -> row.getString(1));
  }

  Kept add(
      Connection connection,
      RecallRequest request,
      RecallRequest.Item item,
      Integer upTo,
      String by)
      throws SQLException {
    return Sql.of(
            """
            insert into recall (collection, item, version, up_to, brief_id, reason, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?)
            returning *""",
            item == null ? null : item.kind().collection(),
            item == null ? null : item.id(),
            request.version(),
            upTo,
            request.brief(),
            request.reason(),
            by)
        .first(connection, RecallRows::kept)
        .orElseThrow();
  }

  Optional<Kept> kept(Connection connection, long number) throws SQLException {
    return Sql.of("select * from recall where number = ?", number)
        .first(connection, RecallRows::kept);
  }

  List<Kept> list(Connection connection, long before, int limit) throws SQLException {
    return Sql.of(
            "select * from recall where number < ? order by number desc limit ?", before, limit)
        .list(connection, RecallRows::kept);
  }

  static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong("number"),
        Sql.instant(row, "recorded_at"),
        row.getString("collection"),
        row.getString("item"),
        row.getObject("version", Integer.class),
        row.getString("brief_id"),
        row.getString("reason"),
        row.getString("recorded_by"));
  }
}
