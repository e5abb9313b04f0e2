package org.briefwright.testing.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/// A real PostgreSQL for tests: one server for the whole JVM, started on first use and ended with
/// the JVM, and as many databases on it as tests ask for. It does not wait for the disk.
public final class PostgresServer {
  /// Quarkus loads test classes anew for each application that it starts, so a static field would
  /// be a server for each of them; a system property is the JVM's own.
  private static final String PORT = "briefwright.testing.postgres.port";

  private PostgresServer() {}

  /// Creates an empty database and gives its JDBC URL, user included.
  public static String createDatabase() {
    String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
    try (Connection connection = DriverManager.getConnection(url("postgres"));
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return url(name);
    } catch (SQLException fault) {
      throw new IllegalStateException("cannot create a database for a test", fault);
    }
  }

  private static String url(String database) {
    return "jdbc:postgresql://localhost:" + port() + "/" + database + "?user=postgres";
  }

  private static String port() {
    synchronized (System.getProperties()) {
      if (System.getProperty(PORT) == null) {
        System.setProperty(PORT, Integer.toString(start()));
      }
      return System.getProperty(PORT);
    }
  }

  private static int start() {
    try {
      // Ended by its own shutdown hook.
      return EmbeddedPostgres.builder()
          .setServerConfig("fsync", "off")
          .setServerConfig("full_page_writes", "off")
          .setServerConfig("max_connections", "200")
          .start()
          .getPort();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot start PostgreSQL for the tests", fault);
    }
  }
}
