package org.briefwright.audit.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.briefwright.audit.AuditUnavailable;
import org.briefwright.web.problem.ProblemResponses;
import org.briefwright.web.problem.ProblemType;
import org.jboss.logging.Logger;

/// A trail that cannot be read now can be later.
@Provider
public class AuditProblems implements ExceptionMapper<AuditUnavailable> {
  private static final Logger LOG = Logger.getLogger(AuditProblems.class);

  private final ProblemResponses responses;

  AuditProblems(ProblemResponses responses) {
    this.responses = responses;
  }

  @Override
  public Response toResponse(AuditUnavailable thrown) {
    LOG.warn("audit trail unavailable", thrown);
    return responses.of(ProblemType.SERVICE_UNAVAILABLE, thrown.getMessage());
  }
}
