package org.briefwright.web.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Answers what nobody foresaw. The log keeps the stack trace under the reference that the answer
/// gives; the answer tells nothing of the inside.
@Provider
public class UnexpectedErrorMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(UnexpectedErrorMapper.class);

  private final ProblemResponses responses;

  UnexpectedErrorMapper(ProblemResponses responses) {
    this.responses = responses;
  }

  @Override
  public Response toResponse(Throwable thrown) {
    String reference = "urn:uuid:" + UUID.randomUUID();
    LOG.errorf(thrown, "unexpected error, reference=%s", reference);
    return responses.of(
        Problem.of(
                ProblemType.INTERNAL_ERROR, "the service's log has the cause under this reference")
            .at(reference));
  }
}
