package org.briefwright.composer.api;

import jakarta.ws.rs.core.Response;
import org.briefwright.composer.ComposingFaults;
import org.briefwright.composer.LengthNotMet;
import org.briefwright.composer.RuleBroken;
import org.briefwright.composer.archive.ArchiveUnavailable;
import org.briefwright.composer.batch.TooMuchAtOnce;
import org.briefwright.composer.citation.CitationException;
import org.briefwright.composer.gathering.ServiceUnavailable;
import org.briefwright.composer.gathering.TopicNotFound;
import org.briefwright.composer.selection.ConstraintsNotMet;
import org.briefwright.composer.selection.TemplateUnfillable;
import org.briefwright.web.problem.ProblemResponses;
import org.briefwright.web.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers with what can go wrong in composing. The one place where the composer's exceptions meet
/// HTTP.
public class ComposerProblems {

  private static final Logger LOG = Logger.getLogger(ComposerProblems.class);
  private static final int RETRY_AFTER_SECONDS = 2;

  private final ProblemResponses responses;

  ComposerProblems(ProblemResponses responses) {
    this.responses = responses;
  }

  @ServerExceptionMapper
  public Response of(ServiceUnavailable fault) {
    LOG.warnf(fault.getCause(), "service=%s does not answer", fault.service());
    return later(fault);
  }

  @ServerExceptionMapper
  public Response of(ArchiveUnavailable fault) {
    LOG.error("archive does not answer", fault);
    return later(fault);
  }

  private Response later(RuntimeException fault) {
    return Response.fromResponse(answer(fault)).header("Retry-After", RETRY_AFTER_SECONDS).build();
  }

  @ServerExceptionMapper({
    TopicNotFound.class,
    TemplateUnfillable.class,
    RuleBroken.class,
    LengthNotMet.class,
    ConstraintsNotMet.class
  })
  public Response of(RuntimeException fault) {
    return answer(fault);
  }

  @ServerExceptionMapper
  public Response of(CitationException fault) {
    LOG.error("a source of the library cannot be cited", fault);
    return answer(fault);
  }

  @ServerExceptionMapper
  public Response of(TooMuchAtOnce fault) {
    return Response.fromResponse(responses.of(ProblemType.RATE_LIMITED, fault.getMessage()))
        .header("Retry-After", fault.retryAfterSeconds())
        .build();
  }

  private Response answer(RuntimeException fault) {
    return responses.of(ComposingFaults.problem(fault).orElseThrow());
  }
}
