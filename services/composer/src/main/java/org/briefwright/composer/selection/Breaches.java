package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.List;

/// Which constraints a plan breaks. The one definition; pages alone are counted elsewhere, since
/// that needs a layout.
final class Breaches {

  private final Problem problem;
  private final Plan plan;
  private final List<Breach> found = new ArrayList<>();

  private Breaches(Problem problem, Plan plan) {
    this.problem = problem;
    this.plan = plan;
  }

  static List<Breach> of(Problem problem, Plan plan) {
    Breaches breaches = new Breaches(problem, plan);
    breaches.slots();
    breaches.candidates();
    breaches.points();
    breaches.totals();
    return List.copyOf(breaches.found);
  }

  private void add(Constraint constraint, String subject, String detail) {
    add(constraint, subject, detail, "");
  }

  /// @param named with which the detail ends
  private void add(Constraint constraint, String subject, String detail, Object named) {
    if (problem.keeps(constraint)) {
      found.add(new Breach(constraint, subject, detail + named, named.toString()));
    }
  }

  private void slots() {
    for (int slot = 0; slot < problem.slots().size(); slot++) {
      SlotRule rule = problem.slots().get(slot);
      int count = Shares.of(problem, plan, slot).count();
      if (rule.lacking(count) > 0) {
        add(Constraint.SLOT_MINIMUM, rule.role().code(), "needs ", rule.least());
      }
      if (count > rule.most()) {
        add(Constraint.SLOT_MAXIMUM, rule.role().code(), "takes " + rule.most() + " at most");
      }
    }
  }

  private void candidates() {
    for (int candidate = 0; candidate < plan.at().length; candidate++) {
      String id = problem.candidates().get(candidate).id();
      if (!plan.holds(candidate)) {
        if (problem.included()[candidate]) {
          add(Constraint.INCLUDE, id, "is asked for by the request");
        }
        continue;
      }
      int needed = problem.ties().needs()[candidate];
      if (needed != Ties.NONE && !plan.holds(needed)) {
        String counter = problem.candidates().get(needed).id();
        add(Constraint.COUNTERARGUMENT, id, "stands only beside ", counter);
      }
      repeated(candidate);
    }
  }

  private void repeated(int candidate) {
    int text = problem.text(plan.at()[candidate]);
    int[] near = problem.ties().near()[text];
    for (int i = 0; i < near.length; i++) {
      int other = near[i] / Problem.SIZES;
      boolean standsSo = plan.holds(other) && problem.text(plan.at()[other]) == near[i];
      if (problem.ties().same()[text][i] && other > candidate && standsSo) {
        String id = problem.candidates().get(candidate).id();
        String copy = problem.candidates().get(other).id();
        add(Constraint.REDUNDANCY, id, "says nearly the same as ", copy);
      }
    }
  }

  private void points() {
    boolean[] made = new boolean[problem.points().names().size()];
    for (int candidate = 0; candidate < plan.at().length; candidate++) {
      for (int point : problem.points().of()[candidate]) {
        made[point] |= plan.holds(candidate);
      }
    }
    for (int point = 0; point < made.length; point++) {
      if (problem.points().required()[point] && !made[point]) {
        add(Constraint.REQUIRED_POINT, problem.points().names().get(point), "is not made");
      }
    }
  }

  private void totals() {
    Weights weights = Weights.of(problem, plan);
    if (weights.words() > problem.words()) {
      int over = weights.words() - problem.words();
      add(Constraint.WORDS, "", over + " words over the limit of " + problem.words());
    }
    if (problem.balanced() && Problem.unbalanced(weights.pro(), weights.con()) > 0) {
      add(Constraint.BALANCE, "", weights.shares());
    }
  }
}
