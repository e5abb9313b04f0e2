package org.briefwright.items.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemType;

/// The statements around versions that a writer needs and a reader does not.
@Singleton
class VersionRows {
  private final BodyCodec codec;

  VersionRows(BodyCodec codec) {
    this.codec = codec;
  }

  /// A version and the number of its last change.
  record Standing(int version, long sequence) {
    String tag() {
      return version + "-" + sequence;
    }
  }

  Optional<Standing> newest(Connection connection, ItemType<?> type, String id)
      throws SQLException {
    return Sql.of(
            """
            select version, seq from item_change
            where collection = ? and id = ? and until = 9223372036854775807
            order by version desc limit 1""",
            type.collection(),
            id)
        .first(connection, row -> new Standing(row.getInt(1), row.getLong(2)));
  }

  /// Who recorded the version in the first place.
  String author(Connection connection, ItemType<?> type, String id, int version)
      throws SQLException {
    return Sql.of(
            """
            select recorded_by from item_change
            where collection = ? and id = ? and version = ? order by seq limit 1""",
            type.collection(),
            id,
            version)
        .list(connection, row -> row.getString(1))
        .get(0);
  }

  Optional<Integer> approved(Connection connection, ItemType<?> type, String id)
      throws SQLException {
    return Sql.of(
            """
            select version from item_change
            where collection = ? and id = ? and state = 'approved'
              and until = 9223372036854775807""",
            type.collection(),
            id)
        .first(connection, row -> row.getInt(1));
  }

  /// Whether the approved version holds the very same body.
  boolean isApproved(Connection connection, ItemType<?> type, ItemBody body) throws SQLException {
    return Sql.of(
            """
            select v.body = ?::jsonb from item_change c
            join item_version v using (collection, id, version)
            where c.collection = ? and c.id = ? and c.state = 'approved'
              and c.until = 9223372036854775807""",
            codec.write(body),
            type.collection(),
            body.id())
        .first(connection, row -> row.getBoolean(1))
        .orElse(false);
  }

  void insert(Connection connection, ItemType<?> type, ItemBody body, int version)
      throws SQLException {
    Sql.of(
            "insert into item_version (collection, id, version, body) values (?, ?, ?, ?::jsonb)",
            type.collection(),
            body.id(),
            version,
            codec.write(body))
        .run(connection);
  }
}
