package org.briefwright.composer.notices;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.briefwright.composer.archive.Sql;

/// Marks the briefs that are in readers' hands and whose ground gave way: each concern of each of
/// them is told once. Drafts have concerns too, but nobody relies on them.
@Singleton
public class Marks {

  private static final String MARK =
      """
      insert into notice (brief_id, kind, what, collection, item, version, since)
      select it.brief_id, 'marked', it.what, it.collection, it.item, it.version, it.since
      from brief_concern it
        cross join lateral (
          select state from brief_transition
          where brief_transition.brief_id = it.brief_id order by number desc limit 1) standing
      where %s and it.what <> 'recalled' and standing.state in ('issued', 'superseded')
      order by it.since, it.brief_id, it.collection, it.item
      on conflict do nothing
      """;

  private static final String OF_BRIEF = MARK.formatted("it.brief_id = ?");

  private static final String ON_ITEMS =
      MARK.formatted(
          "(it.collection, it.item) in (select * from unnest(cast(? as text[]), cast(? as text[])))");

  /// An item of the library.
  public record Item(String collection, String id) {}

  /// Marks the briefs on items of which something became in this transaction.
  public void onItems(Connection connection, List<Item> items) throws SQLException {
    mark(
        connection,
        Sql.of(
            ON_ITEMS,
            items.stream().map(Item::collection).toList(),
            items.stream().map(Item::id).toList()));
  }

  /// Marks a brief that has just come into readers' hands.
  public void ofBrief(Connection connection, String brief) throws SQLException {
    mark(connection, Sql.of(OF_BRIEF, brief));
  }

  /// The turn is waited for in a statement of its own, so that the next one sees what was committed
  /// meanwhile: a brief that was issued beside a withdrawal is marked by whoever comes second.
  private static void mark(Connection connection, Sql marks) throws SQLException {
    Sql.of("select notice_turn()").list(connection, _ -> true);
    marks.run(connection);
  }
}
