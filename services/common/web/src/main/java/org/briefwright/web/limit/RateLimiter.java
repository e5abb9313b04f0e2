package org.briefwright.web.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.briefwright.web.problem.ProblemResponses;
import org.briefwright.web.problem.ProblemType;

/// Refuses a caller who sends more than their share, before anything is read or done.
@Provider
public class RateLimiter implements ContainerRequestFilter {
  private final Allowances allowances;
  private final ProblemResponses responses;

  @Context HttpServerRequest http;

  RateLimiter(Allowances allowances, ProblemResponses responses) {
    this.allowances = allowances;
    this.responses = responses;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Duration wait = allowances.take(http);
    if (!wait.isZero()) {
      request.abortWith(refusal(wait));
    }
  }

  private Response refusal(Duration wait) {
    return Response.fromResponse(
            responses.of(
                ProblemType.RATE_LIMITED, "you sent more requests than one caller may in a minute"))
        .header("Retry-After", wait.toSeconds() + 1)
        .build();
  }
}
