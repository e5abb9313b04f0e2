package org.briefwright.composer.recall;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.recall.Recall.ErratumEntry;
import org.briefwright.composer.recall.Recall.RecalledBrief;
import org.briefwright.composer.rendition.Rendition;

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

  /// A brief that rests on what is recalled.
  record Affected(
      String brief, String title, String lang, String tlp, String json, List<String> through) {}

  private static final String LATEST =
      """
      select max(version) from (
        select version from brief_use where collection = ? and item = ?
        union all
        select version from followed_item where collection = ? and item = ?) known""";

  private static final String AFFECTED =
      """
      select brief.id, brief.title, brief.lang, brief.tlp, rendition.bytes, brief_use.through
      from brief
        join brief_use on brief_use.brief_id = brief.id
        left join rendition on rendition.brief_id = brief.id and rendition.format = 'json'
      where brief_use.collection = ? and brief_use.item = ?
        and (brief_use.version = cast(? as int)
          or cast(? as int) is null and brief_use.version <= cast(? as int))
      order by brief.archived_seq""";

  private static final String ONE =
      """
      select brief.id, brief.title, brief.lang, brief.tlp, rendition.bytes, '{}'::text[] as through
      from brief
        left join rendition on rendition.brief_id = brief.id and rendition.format = 'json'
      where brief.id = ?""";

  /// The latest version of an item that was used or heard of; nothing where it is not known at all.
  Optional<Integer> latest(Connection connection, RecallRequest.Item item) throws SQLException {
    String collection = item.kind().collection();
    return Sql.of(LATEST, collection, item.id(), collection, item.id())
        .list(connection, row -> Optional.ofNullable(row.getObject(1, Integer.class)))
        .getFirst();
  }

  List<Affected> affected(Connection connection, RecallRequest.Item item, Integer version, int upTo)
      throws SQLException {
    return Sql.of(AFFECTED, item.kind().collection(), item.id(), version, version, upTo)
        .list(connection, RecallRows::affected);
  }

  Optional<Affected> one(Connection connection, String brief) throws SQLException {
    return Sql.of(ONE, brief).first(connection, RecallRows::affected);
  }

  private static Affected affected(ResultSet row) throws SQLException {
    byte[] json = row.getBytes("bytes");
    return new Affected(
        row.getString("id"),
        row.getString("title"),
        row.getString("lang"),
        row.getString("tlp"),
        json == null ? "{}" : new String(json, java.nio.charset.StandardCharsets.UTF_8),
        Sql.texts(row, "through"));
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

  void addErratum(
      Connection connection, long recall, int number, String brief, String recipient, Rendition pdf)
      throws SQLException {
    Sql.of(
            """
            insert into erratum (recall_number, number, brief_id, recipient, sha256, bytes)
            values (?, ?, ?, ?, ?, ?)""",
            recall,
            number,
            brief,
            recipient,
            pdf.sha256(),
            pdf.bytes())
        .run(connection);
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

  private static Kept kept(ResultSet row) throws SQLException {
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

  List<RecalledBrief> briefs(Connection connection, long recall) throws SQLException {
    List<RecalledBrief> briefs =
        Sql.of(
                """
                select brief.id, brief.title
                from brief_transition join brief on brief.id = brief_transition.brief_id
                where recall_number = ? order by brief_transition.number""",
                recall)
            .list(
                connection,
                row -> new RecalledBrief(row.getString("id"), row.getString("title"), List.of()));
    List<RecalledBrief> full = new java.util.ArrayList<>();
    for (RecalledBrief brief : briefs) {
      full.add(
          new RecalledBrief(
              brief.brief(), brief.title(), errata(connection, recall, brief.brief())));
    }
    return full;
  }

  private static List<ErratumEntry> errata(Connection connection, long recall, String brief)
      throws SQLException {
    return Sql.of(
            """
            select number, recipient, sha256 from erratum
            where recall_number = ? and brief_id = ? order by number""",
            recall,
            brief)
        .list(
            connection,
            row ->
                new ErratumEntry(
                    row.getInt("number"),
                    row.getString("recipient"),
                    "/v1/recalls/" + recall + "/errata/" + row.getInt("number"),
                    row.getString("sha256")));
  }

  /// Drafts that rest on what was recalled.
  List<String> drafts(Connection connection, Kept recall) throws SQLException {
    if (recall.collection() == null) {
      return List.of();
    }
    return Sql.of(
            """
            select distinct use.brief_id
            from brief_use use join recall on recall.number = ?
            where use.collection = recall.collection and use.item = recall.item
              and (use.version = recall.version
                or recall.version is null and use.version <= recall.up_to)
              and not exists (
                select from brief_transition where brief_transition.brief_id = use.brief_id)
            order by use.brief_id""",
            recall.number())
        .list(connection, row -> row.getString(1));
  }

  Optional<Rendition> erratum(Connection connection, long recall, int number) throws SQLException {
    return Sql.of(
            "select sha256, bytes from erratum where recall_number = ? and number = ?",
            recall,
            number)
        .first(
            connection,
            row ->
                new Rendition(
                    org.briefwright.composer.rendition.Format.PDF,
                    row.getString(1),
                    row.getBytes(2)));
  }
}
