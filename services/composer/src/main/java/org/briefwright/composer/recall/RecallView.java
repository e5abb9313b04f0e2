package org.briefwright.composer.recall;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.recall.Recall.ErratumEntry;
import org.briefwright.composer.recall.Recall.RecalledBrief;
import org.briefwright.composer.recall.RecallRows.Kept;

/// Recalls with whom they concern. However many are read, the database is asked three times.
final class RecallView {

  private static final String BRIEFS =
      """
      select recall_number, brief.id, brief.title
      from brief_transition join brief on brief.id = brief_transition.brief_id
      where recall_number = any(cast(? as bigint[])) order by brief_transition.number""";

  private static final String ERRATA =
      """
      select recall_number, brief_id, number, recipient, sha256 from erratum
      where recall_number = any(cast(? as bigint[])) order by number""";

  private static final String DRAFTS =
      """
      select distinct recall.number, use.brief_id
      from brief_use use
        join recall on use.collection = recall.collection and use.item = recall.item
          and (use.version = recall.version
            or recall.version is null and use.version <= recall.up_to)
      where recall.number = any(cast(? as bigint[])) and not exists (
        select from brief_transition where brief_transition.brief_id = use.brief_id)
      order by use.brief_id""";

  private final Map<Long, List<BriefRow>> briefs;
  private final Map<Long, List<ErratumRow>> errata;
  private final Map<Long, List<DraftRow>> drafts;

  private record BriefRow(long recall, String id, String title) {}

  private record ErratumRow(long recall, String brief, ErratumEntry entry) {}

  private record DraftRow(long recall, String id) {}

  private RecallView(Connection connection, List<Kept> recalls) throws SQLException {
    List<String> numbers = recalls.stream().map(it -> Long.toString(it.number())).toList();
    briefs =
        Sql.of(BRIEFS, numbers)
            .list(
                connection, row -> new BriefRow(row.getLong(1), row.getString(2), row.getString(3)))
            .stream()
            .collect(Collectors.groupingBy(BriefRow::recall));
    errata =
        Sql.of(ERRATA, numbers).list(connection, RecallView::erratum).stream()
            .collect(Collectors.groupingBy(ErratumRow::recall));
    drafts =
        Sql.of(DRAFTS, numbers)
            .list(connection, row -> new DraftRow(row.getLong(1), row.getString(2)))
            .stream()
            .collect(Collectors.groupingBy(DraftRow::recall));
  }

  /// In the order of what is given.
  static List<Recall> of(Connection connection, List<Kept> recalls) throws SQLException {
    RecallView view = new RecallView(connection, recalls);
    return recalls.stream().map(view::recall).toList();
  }

  private static ErratumRow erratum(ResultSet row) throws SQLException {
    long recall = row.getLong("recall_number");
    int number = row.getInt("number");
    return new ErratumRow(
        recall,
        row.getString("brief_id"),
        new ErratumEntry(
            number,
            row.getString("recipient"),
            "/v1/recalls/" + recall + "/errata/" + number,
            row.getString("sha256")));
  }

  private Recall recall(Kept kept) {
    Map<String, List<ErratumEntry>> told =
        errata.getOrDefault(kept.number(), List.of()).stream()
            .collect(
                Collectors.groupingBy(
                    ErratumRow::brief, Collectors.mapping(ErratumRow::entry, Collectors.toList())));
    return new Recall(
        kept.number(),
        kept.collection(),
        kept.item(),
        kept.version(),
        kept.brief(),
        kept.reason(),
        kept.at(),
        kept.by(),
        briefs.getOrDefault(kept.number(), List.of()).stream()
            .map(
                it -> new RecalledBrief(it.id(), it.title(), told.getOrDefault(it.id(), List.of())))
            .toList(),
        drafts.getOrDefault(kept.number(), List.of()).stream().map(DraftRow::id).toList());
  }
}
