package org.briefwright.items.store;

import java.sql.SQLException;

/// The database refused a statement or could not be reached.
public class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseException(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /// Whether the database could not be reached or is shutting down, so that trying again may help.
  public boolean isUnavailable() {
    String state = ((SQLException) getCause()).getSQLState();
    return state == null
        || state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("53");
  }
}
