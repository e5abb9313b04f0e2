package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds how many groups of cases by slot promise most.
final class CaseNumbers {

  private final Problem problem;
  private final int furtherSteps;
  private final List<Relaxation> tried = new ArrayList<>();

  private CaseNumbers(Problem problem, int furtherSteps) {
    this.problem = problem;
    this.furtherSteps = furtherSteps;
  }

  /// As many by slot as the words allow, those of the first slots first.
  static int[] some(Problem problem) {
    int[] rows = new int[problem.slots().size()];
    int left = problem.words();
    for (int slot = 0; slot < rows.length; slot++) {
      for (CaseGroup group : problem.cases().get(slot)) {
        if (group.words() > left) {
          break;
        }
        left -= group.words();
        rows[slot]++;
      }
    }
    return rows;
  }

  /// What plans could be worth with some numbers of cases: those where the bound no longer rises
  /// with one case more or less in one slot, and those around them. The highest bound is the first.
  ///
  /// @param steps for the first of them
  /// @param furtherSteps for each other; the prices of one number of cases are nearly those of
  ///     another
  static List<Relaxation> promising(Problem problem, int steps, int furtherSteps) {
    CaseNumbers numbers = new CaseNumbers(problem, furtherSteps);
    Relaxation best = new Relaxation(problem, some(problem));
    best.better(steps);
    numbers.tried.add(best);
    for (int slot = 0; slot < problem.slots().size(); slot++) {
      Relaxation more = numbers.climb(best, slot, 1);
      best = more == best ? numbers.climb(best, slot, -1) : more;
    }
    return numbers.tried.stream()
        .filter(Relaxation::isPossible)
        .sorted(Comparator.comparingDouble(Relaxation::bound).reversed())
        .toList();
  }

  private Relaxation climb(Relaxation from, int slot, int change) {
    int[] rows = from.rows().clone();
    rows[slot] += change;
    if (rows[slot] < 0 || rows[slot] > problem.mostRows(slot)) {
      return from;
    }
    Relaxation next = from.showing(rows);
    next.better(furtherSteps);
    tried.add(next);
    boolean rises = !from.isPossible() || next.isPossible() && next.bound() > from.bound();
    return rises ? climb(next, slot, change) : from;
  }
}
