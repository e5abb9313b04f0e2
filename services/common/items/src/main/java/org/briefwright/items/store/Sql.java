package org.briefwright.items.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A statement and its arguments. Lists of texts travel as SQL arrays.
record Sql(String text, List<Object> arguments) {

  /// Makes a value of the row that the result set stands on.
  @FunctionalInterface
  interface Row<R> {
    R read(ResultSet row) throws SQLException;
  }

  static Sql of(String text, Object... arguments) {
    return new Sql(text, List.of(arguments));
  }

  <R> List<R> list(Connection connection, Row<R> row) throws SQLException {
    try (PreparedStatement statement = prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      List<R> results = new ArrayList<>();
      while (rows.next()) {
        results.add(row.read(rows));
      }
      return results;
    }
  }

  <R> Optional<R> first(Connection connection, Row<R> row) throws SQLException {
    return list(connection, row).stream().findFirst();
  }

  int run(Connection connection) throws SQLException {
    try (PreparedStatement statement = prepare(connection)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    for (int i = 0; i < arguments.size(); i++) {
      statement.setObject(i + 1, argument(connection, arguments.get(i)));
    }
    return statement;
  }

  private static Object argument(Connection connection, Object argument) throws SQLException {
    return argument instanceof List<?> texts
        ? connection.createArrayOf("text", texts.toArray())
        : argument;
  }
}
