package org.briefwright.composer.api;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.LengthNotMet;
import org.briefwright.composer.RuleBroken;
import org.briefwright.composer.archive.ArchiveUnavailable;
import org.briefwright.composer.citation.CitationException;
import org.briefwright.composer.gathering.ServiceUnavailable;
import org.briefwright.composer.gathering.TopicNotFound;
import org.briefwright.composer.selection.Constraint;
import org.briefwright.composer.selection.ConstraintsNotMet;
import org.briefwright.composer.selection.TemplateUnfillable;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemResponses;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.problem.Violation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What can go wrong in composing, as problems. The one place where the composer's exceptions
/// meet HTTP.
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
    return later(
        Problem.of(ProblemType.SERVICE_UNAVAILABLE, fault.getMessage())
            .with(Map.of("service", fault.service())));
  }

  @ServerExceptionMapper
  public Response of(ArchiveUnavailable fault) {
    LOG.error("archive does not answer", fault);
    return later(
        Problem.of(ProblemType.SERVICE_UNAVAILABLE, "the archive does not answer")
            .with(Map.of("service", "archive")));
  }

  private Response later(Problem problem) {
    return Response.fromResponse(responses.of(problem))
        .header("Retry-After", RETRY_AFTER_SECONDS)
        .build();
  }

  @ServerExceptionMapper
  public Response of(TopicNotFound fault) {
    List<Map<String, String>> nearest =
        fault.nearest().stream()
            .map(topic -> Map.of("id", topic.id(), "label", topic.prefLabel().in("en")))
            .toList();
    Violation violation =
        new Violation(fault.field(), "a topic's id or label, or words that name one, are accepted");
    return responses.of(
        Problem.of(ProblemType.TOPIC_NOT_FOUND, fault.getMessage(), List.of(violation))
            .with(Map.of("nearest", nearest)));
  }

  @ServerExceptionMapper
  public Response of(TemplateUnfillable fault) {
    return responses.of(
        Problem.of(ProblemType.TEMPLATE_UNFILLABLE, fault.getMessage())
            .with(
                Map.of(
                    "slot", fault.slot().code(),
                    "needed", fault.needed(),
                    "found", fault.found())));
  }

  @ServerExceptionMapper
  public Response of(RuleBroken fault) {
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("rule", fault.rule());
    if (fault.item() != null) {
      more.put("item", fault.item());
    }
    Violation violation = new Violation("/template", fault.remedy() + " would satisfy the rule");
    return responses.of(
        Problem.of(ProblemType.RULE_BROKEN, fault.getMessage(), List.of(violation)).with(more));
  }

  @ServerExceptionMapper
  public Response of(LengthNotMet fault) {
    Violation violation =
        new Violation("/length", "a longer one, or another template, is accepted");
    return responses.of(
        Problem.of(ProblemType.LENGTH_NOT_MET, fault.getMessage(), List.of(violation))
            .with(Map.of("slot", fault.slot())));
  }

  @ServerExceptionMapper
  public Response of(ConstraintsNotMet fault) {
    String field = fault.constraint() == Constraint.INCLUDE ? "/include" : "";
    return responses.of(
        Problem.of(
                ProblemType.CONSTRAINTS_NOT_MET,
                fault.getMessage(),
                List.of(new Violation(field, fault.remedy())))
            .with(Map.of("constraint", fault.constraint(), "subject", fault.subject())));
  }

  @ServerExceptionMapper
  public Response of(CitationException fault) {
    LOG.error("a source of the library cannot be cited", fault);
    return responses.of(
        Problem.of(ProblemType.LIBRARY_INCONSISTENT, fault.getMessage())
            .with(Map.of("source", fault.sourceId())));
  }
}
