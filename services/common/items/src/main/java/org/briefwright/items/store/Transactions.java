package org.briefwright.items.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
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

  /// Commits what the work did, or undoes all of it if it throws.
  public <R> R write(Work<R> work) {
    return write(work, _ -> true);
  }

  /// Commits what the work did if its result is one to keep; else, or if it throws, undoes all of
  /// it.
  public <R> R write(Work<R> work, Predicate<R> keep) {
    return read(
        connection -> {
          connection.setAutoCommit(false);
          boolean kept = false;
          try {
            R result = work.on(connection);
            if (keep.test(result)) {
              connection.commit();
              kept = true;
            }
            return result;
          } finally {
            if (!kept) {
              connection.rollback();
            }
            connection.setAutoCommit(true);
          }
        });
  }
}
