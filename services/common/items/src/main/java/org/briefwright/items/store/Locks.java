package org.briefwright.items.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Advisory locks that a transaction holds until its end. Single writes share the library and take
/// their item alone; an import takes the whole library alone. So two writers of one item follow
/// each other, and none of them can wait in a circle.
final class Locks {
  /// Any number will do that no other advisory lock of the same database uses.
  private static final int LIBRARY = 0x62726965;

  private Locks() {}

  static void item(Connection connection, String collection, String id) throws SQLException {
    take(connection, "pg_advisory_xact_lock_shared(" + LIBRARY + ", 0)");
    take(
        connection,
        "pg_advisory_xact_lock(hashtextextended(?, " + LIBRARY + "))",
        collection + "/" + id);
  }

  static void key(Connection connection, String actor, String key) throws SQLException {
    take(
        connection,
        "pg_advisory_xact_lock(hashtextextended(?, " + LIBRARY + "))",
        "key\n" + actor + "\n" + key);
  }

  static void library(Connection connection) throws SQLException {
    take(connection, "pg_advisory_xact_lock(" + LIBRARY + ", 0)");
  }

  private static void take(Connection connection, String lock, Object... arguments)
      throws SQLException {
    Sql.of("select 1 from (select " + lock + ") taken", arguments).list(connection, _ -> null);
  }
}
