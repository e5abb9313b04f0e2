package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fragments.store.DossierChoice.Row;
import org.briefwright.items.Change;
import org.briefwright.items.store.ItemStore;
import org.briefwright.items.store.Transactions;

/// What a dossier's choice looks at of each fragment of some topics, without what it argues. Of
/// large topics it is kept, and follows the log from there to another number, so that a change
/// costs as much as it changed and not as much as the topic holds.
@Singleton
class DossierRows {
  private static final String SELECT =
      """
      select c.id, (f."baseScore")::float8,
             jsonb_build_array(f.kind, f.stance, f."keyPoints" ->> 0, f.lang, f.tlp)::text,
             array(select jsonb_path_query(f.topics, '$[*]') #>> '{}'),
             array(select f.question where f.question is not null
                   union select a ->> 'question' from jsonb_path_query(f."alsoAnswers", '$[*]') as a),
             array(select r ->> 'target'
                   from jsonb_path_query(f.relations, '$[*] ? (@.type == "attacks")') as r)
      from item_change c join item_version v using (collection, id, version)
      cross join lateral jsonb_to_record(v.body) as f (
        topics jsonb, question text, "alsoAnswers" jsonb, kind text, stance text,
        "keyPoints" jsonb, lang text, tlp text, "baseScore" float8, relations jsonb)
      where c.collection = 'fragments' and c.state = 'approved' and c.seq <= ? and c.until > ?
        and (%s)""";

  private static final String COLLECTION = "fragments";

  /// Of more changes than these all fragments of the topics are read anew.
  private static final int MOST_CHANGES = 1_000;

  private final Transactions transactions;
  private final ItemStore store;
  private final KeptRows kept = new KeptRows();

  DossierRows(Transactions transactions, ItemStore store) {
    this.transactions = transactions;
    this.store = store;
  }

  /// Those of the fragments of some topics that were approved at a sequence number, by id.
  ///
  /// @param covered ids of topics
  Map<String, Row> of(List<String> covered, long at) {
    Optional<KeptRows.Stand> known = kept.of(covered);
    Map<String, Row> rows =
        known.flatMap(stand -> from(stand, covered, at)).orElseGet(() -> read(covered, null, at));
    kept.put(covered, new KeptRows.Stand(at, rows));
    return rows;
  }

  /// Nothing where too much has happened in between.
  private Optional<Map<String, Row>> from(KeptRows.Stand known, List<String> covered, long at) {
    long after = Math.min(known.at(), at);
    long to = Math.max(known.at(), at);
    List<Change> changes = store.changes(COLLECTION, after, MOST_CHANGES);
    if (changes.size() == MOST_CHANGES && changes.getLast().sequence() < to) {
      return Optional.empty();
    }
    List<String> ids =
        changes.stream()
            .filter(change -> change.sequence() <= to)
            .map(Change::id)
            .distinct()
            .toList();
    if (ids.isEmpty()) {
      return Optional.of(known.rows());
    }
    Map<String, Row> rows = new HashMap<>(known.rows());
    rows.keySet().removeAll(Set.copyOf(ids));
    rows.putAll(read(covered, ids, at));
    return Optional.of(rows);
  }

  /// Topics joined by `or`, and not an array, because only so is each of them an index scan.
  ///
  /// @param ids only these, or null for all
  private Map<String, Row> read(List<String> covered, List<String> ids, long at) {
    String topics = String.join(" or ", Collections.nCopies(covered.size(), "v.body @> ?::jsonb"));
    String select = SELECT.formatted(topics) + (ids == null ? "" : " and c.id = any(?)");
    return transactions.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(select)) {
            bind(connection, statement, covered, ids, at);
            Map<String, Row> rows = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                rows.put(row.getString(1), row(row));
              }
            }
            return rows;
          }
        });
  }

  private static void bind(
      Connection connection,
      PreparedStatement statement,
      List<String> covered,
      List<String> ids,
      long at)
      throws SQLException {
    List<Object> arguments = new ArrayList<>(List.of(at, at));
    covered.forEach(each -> arguments.add("{\"topics\":[\"" + each + "\"]}"));
    if (ids != null) {
      arguments.add(connection.createArrayOf("text", ids.toArray()));
    }
    for (int i = 0; i < arguments.size(); i++) {
      statement.setObject(i + 1, arguments.get(i));
    }
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        texts(row.getArray(4)),
        texts(row.getArray(5)),
        row.getString(3).intern(),
        row.getDouble(2),
        texts(row.getArray(6)));
  }

  private static Set<String> texts(Array array) throws SQLException {
    return Set.of(Arrays.stream((String[]) array.getArray()).distinct().toArray(String[]::new));
  }
}
