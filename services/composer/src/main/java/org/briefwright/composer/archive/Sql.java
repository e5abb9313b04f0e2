package org.briefwright.composer.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A statement and its arguments, which may be null. Lists of texts travel as arrays, instants as
/// timestamps.
public record Sql(String text, List<Object> arguments) {

  /// Makes a value of the row that the result stands on.
  @FunctionalInterface
  public interface Row<R> {
    R read(ResultSet row) throws SQLException;
  }

  public static Sql of(String text, Object... arguments) {
    return new Sql(text, Arrays.asList(arguments));
  }

  public <R> List<R> list(Connection connection, Row<R> row) throws SQLException {
    try (PreparedStatement statement = prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      List<R> results = new ArrayList<>();
      while (rows.next()) {
        results.add(row.read(rows));
      }
      return results;
    }
  }

  public <R> Optional<R> first(Connection connection, Row<R> row) throws SQLException {
    return list(connection, row).stream().findFirst();
  }

  /// How many rows it touched.
  public int run(Connection connection) throws SQLException {
    try (PreparedStatement statement = prepare(connection)) {
      return statement.executeUpdate();
    }
  }

  /// The texts of an array column.
  public static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }

  private PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    for (int i = 0; i < arguments.size(); i++) {
      statement.setObject(i + 1, argument(connection, arguments.get(i)));
    }
    return statement;
  }

  private static Object argument(Connection connection, Object argument) throws SQLException {
    return switch (argument) {
      case null -> null;
      case List<?> texts -> connection.createArrayOf("text", texts.toArray());
      case Instant instant -> Timestamp.from(instant);
      default -> argument;
    };
  }
}
