package org.briefwright.items.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.briefwright.items.AsOf;
import org.briefwright.items.ItemState;
import org.briefwright.items.LibraryHead;
import org.briefwright.web.problem.ProblemException;

/// Numbers the changes of the library.
///
/// All numbers come from one row, which a writing transaction updates as its last step and so keeps
/// locked until its commit. The order of numbers is therefore the order of commits: whoever has
/// read up to a number never sees a smaller one appear later.
@Singleton
class LibraryClock {
  private static final String ADVANCE =
      """
      update library_clock
      set seq = seq + ?, recorded_at = greatest(recorded_at, clock_timestamp())
      returning seq, recorded_at""";

  /// A version's entry into a state.
  record Entry(
      String collection, String id, int version, ItemState state, String by, String reason) {}

  /// Writes the entries in their order; to be called last in a transaction.
  LibraryHead record(Connection connection, List<Entry> entries) throws SQLException {
    LibraryHead head = Sql.of(ADVANCE, entries.size()).list(connection, LibraryClock::head).get(0);
    long before = head.sequence() - entries.size();
    try (PreparedStatement close =
            connection.prepareStatement(
                """
                update item_change set until = ?
                where collection = ? and id = ? and version = ? and until = 9223372036854775807""");
        PreparedStatement open =
            connection.prepareStatement(
                """
                insert into item_change
                  (seq, collection, id, version, state, recorded_at, recorded_by, reason)
                values (?, ?, ?, ?, ?, (select recorded_at from library_clock), ?, ?)""")) {
      for (int i = 0; i < entries.size(); i++) {
        bind(close, open, before + i + 1, entries.get(i));
      }
      close.executeBatch();
      open.executeBatch();
    }
    return head;
  }

  private static void bind(
      PreparedStatement close, PreparedStatement open, long sequence, Entry entry)
      throws SQLException {
    close.setLong(1, sequence);
    close.setString(2, entry.collection());
    close.setString(3, entry.id());
    close.setInt(4, entry.version());
    close.addBatch();
    open.setLong(1, sequence);
    open.setString(2, entry.collection());
    open.setString(3, entry.id());
    open.setInt(4, entry.version());
    open.setString(5, entry.state().code());
    open.setString(6, entry.by());
    open.setString(7, entry.reason());
    open.addBatch();
  }

  LibraryHead head(Connection connection) throws SQLException {
    return Sql.of("select seq, recorded_at from library_clock")
        .list(connection, LibraryClock::head)
        .get(0);
  }

  /// The sequence number that a moment means.
  long at(Connection connection, AsOf asOf) throws SQLException {
    return switch (asOf) {
      case AsOf.Head _ -> head(connection).sequence();
      case AsOf.Sequence(long number) -> past(connection, number);
      case AsOf.Moment moment -> at(connection, moment);
    };
  }

  private long past(Connection connection, long number) throws SQLException {
    long head = head(connection).sequence();
    if (number > head) {
      throw ProblemException.parameter(
          "asOf", number + " is in the future; at most " + head + " is accepted");
    }
    return number;
  }

  /// Sharing the clock's lock waits for a writer that has taken its time but not yet committed; a
  /// later one takes a later time. So the same instant always means the same number.
  private long at(Connection connection, AsOf.Moment moment) throws SQLException {
    OffsetDateTime instant = moment.instant().atOffset(java.time.ZoneOffset.UTC);
    boolean past =
        Sql.of("select ? <= clock_timestamp() from library_clock for share", instant)
            .list(connection, row -> row.getBoolean(1))
            .get(0);
    if (!past) {
      throw ProblemException.parameter(
          "asOf", moment.instant() + " is in the future; at most now is accepted");
    }
    return Sql.of("select coalesce(max(seq), 0) from item_change where recorded_at <= ?", instant)
        .list(connection, row -> row.getLong(1))
        .get(0);
  }

  private static LibraryHead head(ResultSet row) throws SQLException {
    return new LibraryHead(
        row.getLong("seq"), row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
