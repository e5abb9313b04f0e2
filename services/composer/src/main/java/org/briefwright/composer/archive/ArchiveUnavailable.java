package org.briefwright.composer.archive;

import java.sql.SQLException;

/// The archive's database does not answer, or refuses.
public class ArchiveUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ArchiveUnavailable(SQLException cause) {
    super("the archive does not answer: SQL state " + cause.getSQLState(), cause);
  }
}
