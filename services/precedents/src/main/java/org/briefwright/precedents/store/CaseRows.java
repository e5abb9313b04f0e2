package org.briefwright.precedents.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.briefwright.items.store.Transactions;

/// The statement that decides which precedents a dossier holds, by what they have in common with
/// the case at hand.
@Singleton
class CaseRows {
  /// Many times what a brief prints, and no more than comparing each with each other bears.
  static final int MOST = 200;

  /// Cases are dealt out in turn by what a request may ask for, those that share most factors of
  /// each first. Whatever is more on point shares more factors, so no case is left out for one of
  /// its side and marking than which it is more on point.
  private static final String BEST =
      """
      with held as materialized (
        select c.id, v.body ->> 'tlp' as tlp,
               (select min(b ->> 'stance') from jsonb_path_query(v.body, '$.bearings[*]') as b
                where b ->> 'topic' = ?) as side,
               (select count(*) from jsonb_path_query(v.body, '$.factors[*]') as f
                where (f ->> 'id') || ':' || (f ->> 'value') = any(?)) as shared
        from item_change c join item_version v using (collection, id, version)
        where c.collection = 'precedents' and c.state = 'approved' and c.seq <= ? and c.until > ?
          and (%s)),
      dealt as (
        select *, row_number() over (
          partition by side, tlp order by shared desc, id collate "C") as turn
        from held)
      select id, count(*) over () as all_held
      from dealt
      order by side is null, turn, shared desc, id collate "C"
      limit ?""";

  /// Topics joined by `or`, and not an array, because only so is each of them an index scan.
  private static final String ON_TOPIC =
      "v.body @> jsonb_build_object('topics', jsonb_build_array(?::text))";

  private final Transactions transactions;

  CaseRows(Transactions transactions) {
    this.transactions = transactions;
  }

  /// The ids of the precedents chosen, and how many there are besides.
  record Best(List<String> ids, int leftOut) {}

  /// The precedents on some topics that tell most about the first of them, as of a sequence number.
  ///
  /// @param factors how the case at hand is coded, such as `monitoring:yes`
  Best best(List<String> topics, List<String> factors, long at) {
    return transactions.read(
        connection -> {
          String conditions = String.join(" or ", Collections.nCopies(topics.size(), ON_TOPIC));
          try (PreparedStatement select = connection.prepareStatement(BEST.formatted(conditions))) {
            bind(connection, select, topics, factors, at);
            List<String> ids = new ArrayList<>();
            int all = 0;
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                ids.add(rows.getString(1));
                all = rows.getInt(2);
              }
            }
            return new Best(ids, all - ids.size());
          }
        });
  }

  private static void bind(
      Connection connection,
      PreparedStatement select,
      List<String> topics,
      List<String> factors,
      long at)
      throws SQLException {
    List<Object> arguments = new ArrayList<>();
    arguments.add(topics.getFirst());
    arguments.add(connection.createArrayOf("text", factors.toArray()));
    arguments.addAll(List.of(at, at));
    arguments.addAll(topics);
    arguments.add(MOST);
    for (int i = 0; i < arguments.size(); i++) {
      select.setObject(i + 1, arguments.get(i));
    }
  }
}
