package org.briefwright.composer.batch.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.briefwright.composer.archive.ArchiveUnavailable;

/// Runs work on the database: all of it is kept, or none.
record Transactions(DataSource database) {

  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  <T> T run(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException thrown) {
        connection.rollback();
        throw thrown;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new ArchiveUnavailable(e);
    }
  }

  /// One statement, which is a transaction by itself.
  <T> T one(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new ArchiveUnavailable(e);
    }
  }
}
