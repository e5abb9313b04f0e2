package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.briefwright.items.store.Transactions;

/// The statement that decides which fragments a dossier holds, by what they are and without
/// reading what they argue.
@Singleton
class DossierRows {
  /// More than a brief could choose from in good time, and several times what it prints.
  static final int MOST = 300;

  /// The places of a dossier that the strongest take; the others first go to what attacks these.
  private static final int FIRST = 200;

  /// Fragments are dealt out in turn by what a request may ask for, the strongest of each first, so
  /// that a large topic keeps both sides, each key point, each part of an argument and each
  // marking.
  private static final String BEST =
      """
      with held as materialized (
        select c.id, f.*,
               c.id = any(?) as wanted,
               f.topics @> to_jsonb(?::text) as own,
               coalesce(f.question = ?, false)
                 or coalesce(f."alsoAnswers" @> jsonb_build_array(jsonb_build_object('question', ?::text)), false)
                 as answering
        from item_change c join item_version v using (collection, id, version)
        cross join lateral jsonb_to_record(v.body) as f (
          topics jsonb, question text, "alsoAnswers" jsonb, kind text, stance text,
          "keyPoints" jsonb, lang text, tlp text, "baseScore" float8, relations jsonb)
        where c.collection = 'fragments' and c.state = 'approved' and c.seq <= ? and c.until > ?
          and (%s)),
      dealt as (
        select *, row_number() over (
          partition by kind, stance, "keyPoints" ->> 0, lang, tlp
          order by own desc, answering desc, "baseScore" desc, id collate "C") as turn
        from held),
      placed as materialized (
        select *, row_number() over (
          order by wanted desc, own desc, turn, "baseScore" desc, id collate "C") as place
        from dealt),
      seen as (
        select id, place, coalesce((
          select bool_or(r.type = 'attacks' and r.target in (select id from placed where place <= ?))
          from jsonb_to_recordset(relations) as r (type text, target text)), false) as attacks
        from placed)
      select id, count(*) over () as all_held
      from seen
      order by place > ?, place > ? and not attacks, place
      limit ?""";

  private final Transactions transactions;

  DossierRows(Transactions transactions) {
    this.transactions = transactions;
  }

  /// The ids of the fragments chosen, and how many there are besides.
  record Best(List<String> ids, int leftOut) {}

  /// The fragments of some topics that matter most to one of them, as of a sequence number.
  ///
  /// @param covered the topic and those narrower than it
  /// @param wanted ids that have a place before all others
  Best best(String topic, List<String> covered, List<String> wanted, long at) {
    return transactions.read(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(statement(covered.size()))) {
            bind(connection, select, topic, covered, wanted, at);
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

  /// Topics joined by `or`, and not an array, because only so is each of them an index scan.
  private static String statement(int topics) {
    return BEST.formatted(String.join(" or ", Collections.nCopies(topics, "v.body @> ?::jsonb")));
  }

  private static void bind(
      Connection connection,
      PreparedStatement select,
      String topic,
      List<String> covered,
      List<String> wanted,
      long at)
      throws SQLException {
    List<Object> arguments = new ArrayList<>();
    arguments.add(connection.createArrayOf("text", wanted.toArray()));
    arguments.addAll(List.of(topic, topic, topic, at, at));
    covered.forEach(each -> arguments.add("{\"topics\":[\"" + each + "\"]}"));
    arguments.addAll(List.of(FIRST, FIRST, FIRST, MOST));
    for (int i = 0; i < arguments.size(); i++) {
      select.setObject(i + 1, arguments.get(i));
    }
  }
}
