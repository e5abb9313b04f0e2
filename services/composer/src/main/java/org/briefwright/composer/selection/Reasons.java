package org.briefwright.composer.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.briefwright.composer.dossier.BodySize;

/// Why a candidate stands in a plan: what the plan would lose without it, and which constraint
/// it would break.
record Reasons(Problem problem, Plan plan) {

  /// A constraint that says most about a passage comes first.
  private static final List<Constraint> TELLING =
      List.of(
          Constraint.INCLUDE,
          Constraint.REQUIRED_POINT,
          Constraint.COUNTERARGUMENT,
          Constraint.BALANCE,
          Constraint.SLOT_MINIMUM);

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
    Parts lost = Objective.parts(problem, plan).minus(Objective.parts(problem, without));
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

  private String serving(Breach without) {
    return switch (without.constraint()) {
      case INCLUDE -> "asked for by the request";
      case REQUIRED_POINT -> "alone makes the required key point " + without.subject();
      case COUNTERARGUMENT -> "strongest counterargument to " + without.subject();
      case BALANCE -> "keeps the balance: without it " + without.detail();
      case SLOT_MINIMUM -> "slot " + without.subject() + " " + without.detail();
      case SLOT_MAXIMUM, ELIGIBLE, REDUNDANCY, WORDS, PAGES ->
          throw new IllegalStateException("leaving out cannot break " + without.constraint());
    };
  }

  private String adding(int candidate) {
    for (int target : problem.ties().attacks()[candidate]) {
      if (plan.holds(target)) {
        return "answers " + problem.candidates().get(target).id();
      }
    }
    return "adds most of those left for its place";
  }
}
