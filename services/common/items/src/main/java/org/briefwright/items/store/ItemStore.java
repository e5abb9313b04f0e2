package org.briefwright.items.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.briefwright.items.AsOf;
import org.briefwright.items.Change;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemState;
import org.briefwright.items.ItemType;
import org.briefwright.items.LibraryHead;

/// Reads the library. Every read names the sequence number that it sees the library at; reads with
/// the same number agree with each other for ever.
@Singleton
public class ItemStore {
  private final Transactions transactions;
  private final LibraryClock clock;
  private final ItemRows rows;

  ItemStore(Transactions transactions, LibraryClock clock, ItemRows rows) {
    this.transactions = transactions;
    this.clock = clock;
    this.rows = rows;
  }

  public LibraryHead head() {
    return transactions.read(clock::head);
  }

  /// The sequence number that a moment means; a 400 problem naming `asOf` where it lies in the
  /// future.
  public long at(AsOf asOf) {
    return transactions.read(connection -> clock.at(connection, asOf));
  }

  /// The approved version of an item, else its newest one.
  public <T extends ItemBody> Optional<Item<T>> find(ItemType<T> type, String id, long at) {
    return transactions.read(c -> rows.standing(c, type, id, at)).stream().findFirst();
  }

  public <T extends ItemBody> Optional<Item<T>> version(
      ItemType<T> type, String id, int version, long at) {
    return transactions.read(c -> rows.version(c, type, id, version, at)).stream().findFirst();
  }

  /// All versions of an item, oldest first; none where there is no such item.
  public <T extends ItemBody> List<Item<T>> versions(ItemType<T> type, String id, long at) {
    return transactions.read(connection -> rows.versions(connection, type, id, at));
  }

  /// What the query asks for, in the order of id and version.
  public <T extends ItemBody> List<Item<T>> list(ItemType<T> type, ItemQuery query) {
    return transactions.read(connection -> rows.list(connection, type, query));
  }

  /// The versions that the query asks for, without what they hold, in the same order.
  public List<ItemKey> keys(ItemType<?> type, ItemQuery query) {
    return transactions.read(connection -> rows.keys(connection, type, query));
  }

  /// The number of the last change to a collection up to a sequence number; 0 where there is none.
  public long lastChange(ItemType<?> type, long at) {
    return transactions.read(
        connection ->
            Sql.of(
                    "select coalesce(max(seq), 0) from item_change where collection = ? and seq <= ?",
                    type.collection(),
                    at)
                .list(connection, row -> row.getLong(1))
                .get(0));
  }

  /// The log behind a sequence number, oldest first.
  public List<Change> changes(long after, int limit) {
    return transactions.read(
        connection ->
            Sql.of(
                    """
                    select seq, collection, id, version, state, recorded_at, recorded_by, reason
                    from item_change where seq > ? order by seq limit ?""",
                    after,
                    limit)
                .list(connection, ItemStore::change));
  }

  /// What the log behind a sequence number says of one collection, oldest first.
  public List<Change> changes(String collection, long after, int limit) {
    return transactions.read(
        connection ->
            Sql.of(
                    """
                    select seq, collection, id, version, state, recorded_at, recorded_by, reason
                    from item_change where collection = ? and seq > ? order by seq limit ?""",
                    collection,
                    after,
                    limit)
                .list(connection, ItemStore::change));
  }

  /// What the log behind a sequence number says of one item, oldest first.
  public List<Change> changes(String collection, String id, long after, int limit) {
    return transactions.read(
        connection ->
            Sql.of(
                    """
                    select seq, collection, id, version, state, recorded_at, recorded_by, reason
                    from item_change
                    where collection = ? and id = ? and seq > ? order by seq limit ?""",
                    collection,
                    id,
                    after,
                    limit)
                .list(connection, ItemStore::change));
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong("seq"),
        row.getString("collection"),
        row.getString("id"),
        row.getInt("version"),
        ItemState.of(row.getString("state")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"),
        row.getString("reason"));
  }
}
