package org.briefwright.items.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Runs work on a connection of its own: reads statement by statement, writes all or nothing.
@Singleton
public class Transactions {
  private final DataSource source;

  Transactions(DataSource source) {
    this.source = source;
  }

  /// What is done with a connection.
  @FunctionalInterface
  public interface Work<R> {
    R on(Connection connection) throws SQLException;
  }

  public <R> R read(Work<R> work) {
    try (Connection connection = source.getConnection()) {
      return work.on(connection);
    } catch (SQLException refused) {
      throw new DatabaseException(refused);
    }
  }

  /// Commits what the work did, or rolls all of it back if it throws.
  public <R> R write(Work<R> work) {
    return read(
        connection -> {
          connection.setAutoCommit(false);
          boolean done = false;
          try {
            R result = work.on(connection);
            connection.commit();
            done = true;
            return result;
          } finally {
            if (!done) {
              connection.rollback();
            }
            connection.setAutoCommit(true);
          }
        });
  }

  /// Does the work and undoes it, to see what it would have done.
  public <R> R rehearse(Work<R> work) {
    return read(
        connection -> {
          connection.setAutoCommit(false);
          try {
            return work.on(connection);
          } finally {
            connection.rollback();
            connection.setAutoCommit(true);
          }
        });
  }
}
