package org.briefwright.web.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// Answers what was thrown as a problem.
@Provider
public class ProblemMapper implements ExceptionMapper<ProblemException> {
  private final ProblemResponses responses;

  ProblemMapper(ProblemResponses responses) {
    this.responses = responses;
  }

  @Override
  public Response toResponse(ProblemException thrown) {
    return responses.of(thrown.problem());
  }
}
