package org.briefwright.items.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefwright.items.Filter;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemState;
import org.briefwright.items.ItemType;

/// The statements that read items. Each sees the library as of a sequence number: the changes that
/// had happened by then and had not been followed by another of the same version.
@Singleton
class ItemRows {
  /// Later than every change, and before the end of what still stands.
  static final long NOW = Long.MAX_VALUE - 1;

  private static final String SEEN =
      """
      from item_change c join item_version v using (collection, id, version)
      where c.collection = ? and c.seq <= ? and c.until > ?""";

  private static final String SELECT =
      "select c.id, c.version, c.state, c.seq, c.recorded_at, c.recorded_by, v.body " + SEEN;
  private static final String SELECT_KEYS = "select c.id, c.version " + SEEN;

  private final BodyCodec codec;

  ItemRows(BodyCodec codec) {
    this.codec = codec;
  }

  <T extends ItemBody> List<Item<T>> versions(
      Connection connection, ItemType<T> type, String id, long at) throws SQLException {
    return Sql.of(SELECT + " and c.id = ? order by c.version", type.collection(), at, at, id)
        .list(connection, row -> item(row, type));
  }

  /// The approved version, else the newest one.
  <T extends ItemBody> List<Item<T>> standing(
      Connection connection, ItemType<T> type, String id, long at) throws SQLException {
    String order = " and c.id = ? order by (c.state = 'approved') desc, c.version desc limit 1";
    return Sql.of(SELECT + order, type.collection(), at, at, id)
        .list(connection, row -> item(row, type));
  }

  <T extends ItemBody> List<Item<T>> version(
      Connection connection, ItemType<T> type, String id, int version, long at)
      throws SQLException {
    return Sql.of(
            SELECT + " and c.id = ? and c.version = ?", type.collection(), at, at, id, version)
        .list(connection, row -> item(row, type));
  }

  <T extends ItemBody> List<Item<T>> list(Connection connection, ItemType<T> type, ItemQuery query)
      throws SQLException {
    return query.limit() == 0
        ? List.of()
        : asking(SELECT, type, query).list(connection, row -> item(row, type));
  }

  List<ItemKey> keys(Connection connection, ItemType<?> type, ItemQuery query) throws SQLException {
    return query.limit() == 0
        ? List.of()
        : asking(SELECT_KEYS, type, query)
            .list(connection, row -> new ItemKey(row.getString(1), row.getInt(2)));
  }

  private static Sql asking(String select, ItemType<?> type, ItemQuery query) {
    StringBuilder text = new StringBuilder(select);
    List<Object> arguments = new ArrayList<>(List.of(type.collection(), query.at(), query.at()));
    text.append(" and c.state = any(?)");
    arguments.add(query.states().stream().map(ItemState::code).toList());
    if (!query.ids().isEmpty()) {
      text.append(" and c.id = any(?)");
      arguments.add(query.ids());
    }
    for (Map.Entry<Filter, List<String>> filter : query.filters().entrySet()) {
      text.append(Conditions.of(filter.getKey(), filter.getValue(), arguments));
    }
    if (!query.after().equals(ItemQuery.Place.START)) {
      text.append(" and (c.id, c.version) > (?, ?)");
      arguments.add(query.after().id());
      arguments.add(query.after().version());
    }
    text.append(" order by c.id, c.version limit ?");
    arguments.add(query.limit());
    return new Sql(text.toString(), arguments);
  }

  private <T extends ItemBody> Item<T> item(ResultSet row, ItemType<T> type) throws SQLException {
    return new Item<>(
        row.getString("id"),
        row.getInt("version"),
        ItemState.of(row.getString("state")),
        row.getLong("seq"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"),
        codec.read(row.getString("body"), type.body()));
  }
}
