package org.briefwright.audit;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.briefwright.audit.ChainCheck.Noted;

/// Reads the trail of a service's database.
@Singleton
public class AuditTrail {
  private static final int AT_ONCE = 1_000;
  private static final String COLUMNS =
      "select number, at, actor, action, subject, detail, previous, hash from audit_entry ";

  private final DataSource database;

  AuditTrail(DataSource database) {
    this.database = database;
  }

  /// Entries after a number, the oldest first.
  ///
  /// @param subject only those about it and what lies below it; null for all
  public List<AuditEntry> after(long number, String subject, int limit) {
    return read(
        connection ->
            entries(
                connection,
                COLUMNS
                    + "where number > ? and (?::text is null or subject = ? or starts_with(subject, ? || '/'))"
                    + " order by number limit ?",
                number,
                subject,
                subject,
                subject,
                limit));
  }

  /// Goes along the whole chain.
  ///
  /// @param kept a hash that was noted for entry `number`; null for none
  public ChainCheck check(long number, String kept) {
    return read(
        connection -> {
          // One snapshot for the entries and the head.
          connection.setAutoCommit(false);
          connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
          try {
            return check(connection, number, kept);
          } finally {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
          }
        });
  }

  private static ChainCheck check(Connection connection, long number, String kept)
      throws SQLException {
    ChainCheck.Walk walk = new ChainCheck.Walk();
    Noted noted = kept == null ? Noted.NOTHING : new Noted(number, kept, null);
    List<AuditEntry> page = page(connection, 0);
    while (!page.isEmpty() && !walk.isBroken()) {
      walk.along(page);
      for (AuditEntry entry : page) {
        if (entry.number() == number && kept != null) {
          noted = new Noted(number, kept, entry.hash());
        }
      }
      page = page(connection, page.getLast().number());
    }
    try (PreparedStatement head =
            connection.prepareStatement("select number, hash from audit_head");
        ResultSet row = head.executeQuery()) {
      return row.next()
          ? walk.end(row.getLong(1), hex(row.getBytes(2)), noted)
          : walk.end(0, "", noted);
    }
  }

  private static List<AuditEntry> page(Connection connection, long after) throws SQLException {
    return entries(
        connection, COLUMNS + "where number > ? order by number limit ?", after, AT_ONCE);
  }

  private static List<AuditEntry> entries(Connection connection, String query, Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      List<AuditEntry> entries = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          entries.add(entry(row));
        }
      }
      return entries;
    }
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("detail"),
        hex(row.getBytes("previous")),
        hex(row.getBytes("hash")));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @FunctionalInterface
  private interface Work<R> {
    R on(Connection connection) throws SQLException;
  }

  private <R> R read(Work<R> work) {
    try (Connection connection = database.getConnection()) {
      return work.on(connection);
    } catch (SQLException fault) {
      throw new AuditUnavailable(fault);
    }
  }
}
