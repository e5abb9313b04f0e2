package org.briefwright.composer.selection;

import java.util.List;
import java.util.Optional;

/// Finds out why a problem has no plan: which constraint, if it did not count, would let one be
/// found, and what would satisfy it.
final class Diagnosis {

  /// What an analyst can most easily change comes first.
  private static final List<Constraint> IN_TURN =
      List.of(
          Constraint.WORDS,
          Constraint.INCLUDE,
          Constraint.BALANCE,
          Constraint.COUNTERARGUMENT,
          Constraint.REQUIRED_POINT,
          Constraint.SLOT_MINIMUM);

  private Diagnosis() {}

  static RuntimeException of(Problem problem, String template) {
    Problem free = problem;
    for (Constraint constraint : IN_TURN) {
      Optional<Plan> plan = Search.of(problem.without(constraint).lean());
      if (plan.isPresent()) {
        return fault(problem, plan.get(), template);
      }
    }
    for (Constraint constraint : IN_TURN) {
      free = free.without(constraint);
    }
    return fault(problem, Search.of(free.lean()).orElseGet(() -> Plan.empty(problem)), template);
  }

  /// @param plan that breaks something
  private static RuntimeException fault(Problem problem, Plan plan, String template) {
    Breach breach = Breaches.of(problem, plan).getFirst();
    return switch (breach.constraint()) {
      case WORDS -> words(problem, plan);
      case INCLUDE ->
          fault(
              breach,
              "'" + breach.subject() + "' is included, and no selection with it keeps the rules",
              "leave it out of include, or ask for a posture that does not balance the sides");
      case BALANCE ->
          fault(
              breach,
              "no selection keeps the two sides in balance; the nearest weighs " + breach.detail(),
              "posture advocatePro, advocateCon or redTeam is accepted, or a library with more"
                  + " arguments of the weaker side");
      case COUNTERARGUMENT ->
          fault(
              breach,
              "'" + breach.subject() + "' " + breach.detail() + ", which has no place beside it",
              "exclude it, or ask for posture advocatePro, advocateCon or redTeam");
      case REQUIRED_POINT ->
          fault(
              breach,
              "the required key point '" + breach.subject() + "' cannot be made",
              "a greater length or another template is accepted");
      case SLOT_MINIMUM -> unfillable(problem, plan, template, breach);
      case SLOT_MAXIMUM, ELIGIBLE, REDUNDANCY, PAGES ->
          throw new IllegalStateException("no search breaks " + breach.constraint());
    };
  }

  private static ConstraintsNotMet fault(Breach breach, String what, String remedy) {
    return new ConstraintsNotMet(breach.constraint(), breach.subject(), what, remedy);
  }

  private static ConstraintsNotMet words(Problem problem, Plan plan) {
    int needed = Weights.of(problem, plan).words();
    return new ConstraintsNotMet(
        Constraint.WORDS,
        "",
        "the leanest selection found has " + needed + " words, the limit is " + problem.words(),
        "a limit of " + needed + " words or more is accepted");
  }

  private static TemplateUnfillable unfillable(
      Problem problem, Plan plan, String template, Breach breach) {
    for (int slot = 0; slot < problem.slots().size(); slot++) {
      SlotRule rule = problem.slots().get(slot);
      int found = Shares.of(problem, plan, slot).count();
      if (rule.lacking(found) > 0 && rule.role().code().equals(breach.subject())) {
        return new TemplateUnfillable(template, rule.role(), rule.least(), found);
      }
    }
    throw new IllegalStateException("slot " + breach.subject() + " lacks nothing");
  }
}
