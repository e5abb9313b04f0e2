package org.briefwright.composer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.composer.archive.ArchiveUnavailable;
import org.briefwright.composer.citation.CitationException;
import org.briefwright.composer.gathering.ServiceUnavailable;
import org.briefwright.composer.gathering.TopicNotFound;
import org.briefwright.composer.selection.Constraint;
import org.briefwright.composer.selection.ConstraintsNotMet;
import org.briefwright.composer.selection.TemplateUnfillable;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.problem.Violation;

/// What can go wrong in composing, as problems: the same whether a client waits for the answer or
/// reads it later in a batch.
public final class ComposingFaults {

  private ComposingFaults() {}

  /// The problem that a fault is, or nothing for one that nobody foresaw.
  public static Optional<Problem> problem(Throwable fault) {
    return Optional.ofNullable(
        switch (fault) {
          case ProblemException it -> it.problem();
          case ServiceUnavailable it -> unavailable(it.getMessage(), it.service());
          case ArchiveUnavailable _ -> unavailable("the archive does not answer", "archive");
          case TopicNotFound it -> topicNotFound(it);
          case TemplateUnfillable it -> templateUnfillable(it);
          case RuleBroken it -> ruleBroken(it);
          case LengthNotMet it -> lengthNotMet(it);
          case ConstraintsNotMet it -> constraintsNotMet(it);
          case CitationException it ->
              Problem.of(ProblemType.LIBRARY_INCONSISTENT, it.getMessage())
                  .with(Map.of("source", it.sourceId()));
          default -> null;
        });
  }

  /// Whether the fault lies outside the request, so that the same may succeed a little later.
  public static boolean passes(Throwable fault) {
    return fault instanceof ServiceUnavailable || fault instanceof ArchiveUnavailable;
  }

  private static Problem unavailable(String detail, String service) {
    return Problem.of(ProblemType.SERVICE_UNAVAILABLE, detail).with(Map.of("service", service));
  }

  private static Problem topicNotFound(TopicNotFound fault) {
    List<Map<String, String>> nearest =
        fault.nearest().stream()
            .map(topic -> Map.of("id", topic.id(), "label", topic.prefLabel().in("en")))
            .toList();
    Violation violation =
        new Violation(fault.field(), "a topic's id or label, or words that name one, are accepted");
    return Problem.of(ProblemType.TOPIC_NOT_FOUND, fault.getMessage(), List.of(violation))
        .with(Map.of("nearest", nearest));
  }

  private static Problem templateUnfillable(TemplateUnfillable fault) {
    return Problem.of(ProblemType.TEMPLATE_UNFILLABLE, fault.getMessage())
        .with(
            Map.of("slot", fault.slot().code(), "needed", fault.needed(), "found", fault.found()));
  }

  private static Problem ruleBroken(RuleBroken fault) {
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("rule", fault.rule());
    if (fault.item() != null) {
      more.put("item", fault.item());
    }
    Violation violation = new Violation("/template", fault.remedy() + " would satisfy the rule");
    return Problem.of(ProblemType.RULE_BROKEN, fault.getMessage(), List.of(violation)).with(more);
  }

  private static Problem lengthNotMet(LengthNotMet fault) {
    Violation violation =
        new Violation("/length", "a longer one, or another template, is accepted");
    return Problem.of(ProblemType.LENGTH_NOT_MET, fault.getMessage(), List.of(violation))
        .with(Map.of("slot", fault.slot()));
  }

  private static Problem constraintsNotMet(ConstraintsNotMet fault) {
    String field = fault.constraint() == Constraint.INCLUDE ? "/include" : "";
    return Problem.of(
            ProblemType.CONSTRAINTS_NOT_MET,
            fault.getMessage(),
            List.of(new Violation(field, fault.remedy())))
        .with(Map.of("constraint", fault.constraint(), "subject", fault.subject()));
  }
}
