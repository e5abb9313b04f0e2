package org.briefwright.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.briefwright.local.StartupFailure;

/// The services' role and databases. The role owns its databases and nothing else.
final class Databases {
  static final String USER = "briefwright";

  private final int port;
  private final String ownerPassword;
  private final String password;

  Databases(int port, String ownerPassword, String password) {
    this.port = port;
    this.ownerPassword = ownerPassword;
    this.password = password;
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  String password() {
    return password;
  }

  void make(List<String> names) {
    try (Connection connection =
            DriverManager.getConnection(url("postgres"), "postgres", ownerPassword);
        Statement statement = connection.createStatement()) {
      if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", USER)) {
        statement.execute(
            "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(USER, password.replace("'", "''")));
      }
      for (String name : names) {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
          statement.execute("CREATE DATABASE \"%s\" OWNER %s".formatted(name, USER));
        }
      }
    } catch (SQLException e) {
      throw new StartupFailure("cannot make the databases", e);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
