package org.briefwright.composer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// The composer's database: reads statement by statement, writes all or nothing.
@ApplicationScoped
public class Database {

  private final DataSource source;

  public Database(DataSource source) {
    this.source = source;
  }

  /// What is done with a connection.
  @FunctionalInterface
  public interface Work<R> {
    R on(Connection connection) throws SQLException;
  }

  /// @throws ArchiveUnavailable where the database does not answer, or refuses
  public <R> R read(Work<R> work) {
    try (Connection connection = source.getConnection()) {
      return work.on(connection);
    } catch (SQLException fault) {
      throw new ArchiveUnavailable(fault);
    }
  }

  /// Commits what the work did, or undoes all of it where it throws.
  ///
  /// @throws ArchiveUnavailable where the database does not answer, or refuses
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
}
