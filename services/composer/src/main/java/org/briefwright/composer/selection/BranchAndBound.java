package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Betters a plan by looking through all that may be worth more, the most promising first. It
/// ends with the best there is, and knows it, where that takes no more than the number of
/// branches that it may try.
final class BranchAndBound {

  private static final int STEPS = 80;

  /// The prices of one number of cases are nearly those of another.
  private static final int FURTHER_STEPS = 40;

  /// Beyond that only the known plan's cases are looked at.
  private static final int MOST_COUNTS = 64;

  /// Which share of the distance to the bound is looked through, in turn: what loses little on
  /// the bound comes before what loses much.
  private static final double[] SHARES = {1.0 / 16, 1.0 / 8, 1.0 / 4, 1.0 / 2, 1};

  private final Problem problem;
  private final List<Relaxation> relaxations = new ArrayList<>();
  private final List<Branches> branches = new ArrayList<>();
  private Plan plan;
  private long merit;
  private boolean finished;

  /// @param plan the best known, which breaks nothing
  /// @param merit what it is worth
  BranchAndBound(Problem problem, Plan plan, long merit) {
    this.problem = problem;
    this.plan = plan;
    this.merit = merit;
    Relaxation first = new Relaxation(problem, plan.rows());
    first.better(STEPS, merit);
    relaxations.add(first);
    for (int[] rows : counts(plan.rows())) {
      Relaxation further = first.showing(rows);
      if (further.isPossible()) {
        further.better(FURTHER_STEPS, merit);
        relaxations.add(further);
      }
    }
    relaxations.removeIf(it -> it.bound() <= merit);
    relaxations.sort(Comparator.comparingDouble(Relaxation::bound).reversed());
    relaxations.forEach(it -> branches.add(new Branches(problem, it)));
  }

  /// Other numbers of cases by slot than these.
  private List<int[]> counts(int[] known) {
    List<int[]> all = new ArrayList<>(List.of(new int[known.length]));
    for (int slot = 0; slot < known.length; slot++) {
      int end = all.size();
      for (int count = 1; count <= problem.mostRows(slot); count++) {
        for (int[] rows : all.subList(0, end).toArray(int[][]::new)) {
          int[] more = rows.clone();
          more[slot] = count;
          all.add(more);
        }
      }
      if (all.size() > MOST_COUNTS) {
        return List.of();
      }
    }
    all.removeIf(it -> Arrays.equals(it, known));
    return all;
  }

  /// @param better the best known by now
  /// @param most how many branches it may try
  void look(Plan better, long worth, int most) {
    if (worth > merit) {
      plan = better;
      merit = worth;
    }
    int left = most;
    double bound = relaxations.isEmpty() ? merit : relaxations.getFirst().bound();
    double gap = bound - merit;
    for (int it = 0; it < SHARES.length && left > 0 && !finished; it++) {
      double goal = bound - SHARES[it] * gap;
      for (int part = 0; part < branches.size() && left > 0; part++) {
        left -= look(branches.get(part), goal, left);
      }
      finished = left > 0 && goal <= merit;
    }
  }

  private int look(Branches some, double goal, int most) {
    int tried = some.look(goal, merit, most);
    if (some.best() != null) {
      plan = some.best();
      merit = some.merit();
    }
    return tried;
  }

  /// Whether there is none better.
  boolean isFinished() {
    return finished;
  }

  Plan plan() {
    return plan;
  }

  long merit() {
    return merit;
  }
}
