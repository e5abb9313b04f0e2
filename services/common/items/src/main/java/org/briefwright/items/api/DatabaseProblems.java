package org.briefwright.items.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.briefwright.items.store.DatabaseException;
import org.briefwright.web.problem.ProblemResponses;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.problem.UnexpectedErrorMapper;
import org.jboss.logging.Logger;

/// A database that does not answer is a service unavailable; a statement that it refuses is our own
/// fault.
@Provider
public class DatabaseProblems implements ExceptionMapper<DatabaseException> {
  private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);

  private final ProblemResponses responses;
  private final UnexpectedErrorMapper unexpected;

  DatabaseProblems(ProblemResponses responses, UnexpectedErrorMapper unexpected) {
    this.responses = responses;
    this.unexpected = unexpected;
  }

  @Override
  public Response toResponse(DatabaseException thrown) {
    if (!thrown.isUnavailable()) {
      return unexpected.toResponse(thrown);
    }
    LOG.warnf("database unavailable, cause=%s", thrown.getMessage());
    return responses.of(
        ProblemType.SERVICE_UNAVAILABLE, "the database does not answer; try again shortly");
  }
}
