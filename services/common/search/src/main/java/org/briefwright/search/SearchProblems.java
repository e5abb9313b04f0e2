package org.briefwright.search;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.briefwright.search.live.SearchNotReady;
import org.briefwright.web.problem.ProblemResponses;
import org.briefwright.web.problem.ProblemType;

/// Answers a search that comes before its index.
@Provider
public class SearchProblems implements ExceptionMapper<SearchNotReady> {
  private static final int RETRY_AFTER_SECONDS = 5;

  private final ProblemResponses responses;

  SearchProblems(ProblemResponses responses) {
    this.responses = responses;
  }

  @Override
  public Response toResponse(SearchNotReady early) {
    return Response.fromResponse(responses.of(ProblemType.SEARCH_NOT_READY, early.getMessage()))
        .header("Retry-After", RETRY_AFTER_SECONDS)
        .build();
  }
}
