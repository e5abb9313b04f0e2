package org.briefwright.audit;

import java.sql.SQLException;

/// The database of the trail does not answer.
public class AuditUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AuditUnavailable(SQLException cause) {
    super("the audit trail does not answer", cause);
  }
}
