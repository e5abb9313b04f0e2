package org.briefwright.composer.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.Cause;

/// Why a candidate stands in a plan: what the plan would lose without it, and which constraint
/// it would break.
record Reasons(Problem problem, Plan plan, Parts parts) {

  /// A constraint that says most about a passage comes first.
  private static final List<Constraint> TELLING =
      List.of(
          Constraint.INCLUDE,
          Constraint.REQUIRED_POINT,
          Constraint.COUNTERARGUMENT,
          Constraint.BALANCE,
          Constraint.SLOT_MINIMUM);

  static Reasons of(Problem problem, Plan plan) {
    return new Reasons(problem, plan, Objective.parts(problem, plan));
  }

  Chosen chosen(int candidate) {
    int place = plan.at()[candidate];
    Plan without = plan.with(candidate, Plan.OUT);
    Optional<Breach> breach =
        Breaches.of(problem, without).stream()
            .filter(it -> TELLING.contains(it.constraint()))
            .min(Comparator.comparingInt(it -> TELLING.indexOf(it.constraint())));
    int slot = problem.places().slot()[place];
    return new Chosen(
        slot,
        problem.slots().get(slot).role(),
        problem.candidates().get(candidate),
        BodySize.values()[problem.places().size()[place]],
        score(candidate, without),
        breach.map(Breach::constraint).orElse(null),
        breach.map(this::serving).orElseGet(() -> adding(candidate)));
  }

  private Score score(int candidate, Plan without) {
    Parts lost = parts.minus(Objective.parts(problem, without));
    Merits merits = problem.merits();
    return new Score(
        shown(lost.strength()),
        shown(merits.relevance()[candidate]),
        shown(lost.coverage()),
        shown(merits.audience()[candidate]),
        shown(merits.confidence()[candidate]),
        shown(lost.answers()),
        shown(-lost.repetition()),
        shown(-merits.freshness()[candidate]),
        shown(lost.slots()),
        shown(lost.balance()));
  }

  static double shown(long millionths) {
    return millionths == 0 ? 0 : (double) millionths / Worth.ONE;
  }

  private Because serving(Breach without) {
    return switch (without.constraint()) {
      case INCLUDE -> Because.of(Cause.ASKED_FOR);
      case REQUIRED_POINT -> Because.of(Cause.ONLY_FOR_POINT, without.subject());
      case COUNTERARGUMENT -> Because.of(Cause.COUNTERS, without.subject());
      case BALANCE -> Because.of(Cause.KEEPS_BALANCE, without.detail());
      case SLOT_MINIMUM -> Because.of(Cause.SLOT_NEEDS, without.subject(), without.named());
      case SLOT_MAXIMUM, ELIGIBLE, REDUNDANCY, WORDS, PAGES ->
          throw new IllegalStateException("leaving out cannot break " + without.constraint());
    };
  }

  private Because adding(int candidate) {
    for (int target : problem.ties().attacks()[candidate]) {
      if (plan.holds(target)) {
        return Because.of(Cause.ANSWERS, problem.candidates().get(target).id());
      }
    }
    return Because.of(Cause.ADDS_MOST);
  }
}
