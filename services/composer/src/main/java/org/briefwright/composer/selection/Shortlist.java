package org.briefwright.composer.selection;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The candidates of a crowd that a search looks at: those that are worth most at the prices of
/// the [Relaxation], of each slot and side and each required point the best, what the request
/// insists on, and the counterarguments of all these.
final class Shortlist {

  /// Enough to bring the prices near enough for a ranking.
  private static final int STEPS = 80;

  private static final int BEST = 40;
  private static final int OF_A_SIDE = 2;
  private static final int OF_A_POINT = 2;
  private static final int SIDES = 3;

  private final Problem problem;
  private final BitSet listed = new BitSet();

  private Shortlist(Problem problem) {
    this.problem = problem;
  }

  /// In the order of their numbers.
  ///
  /// @param known plans whose candidates are listed whatever they are worth; the last of them is
  ///     what the prices are found with
  static int[] of(Problem problem, Plan... known) {
    Shortlist list = new Shortlist(problem);
    for (Plan plan : known) {
      list.addStanding(plan);
    }
    list.addPromising(list.ranking(known[known.length - 1]));
    list.addCounterarguments();
    return list.listed.stream().toArray();
  }

  private void addStanding(Plan plan) {
    for (int it = 0; it < plan.at().length; it++) {
      if (plan.holds(it) || problem.included()[it]) {
        listed.set(it);
      }
    }
  }

  /// Candidates, those that are worth most in some place first.
  private int[] ranking(Plan plan) {
    Relaxation relaxation = new Relaxation(problem, plan.rows());
    relaxation.better(STEPS, Math.max(0, Objective.of(problem, plan)));
    int candidates = problem.candidates().size();
    double[] worth = new double[candidates];
    for (int it = 0; it < candidates; it++) {
      worth[it] = problem.placesOf(it).mapToDouble(relaxation::worthIn).max().orElseThrow();
    }
    return IntStream.range(0, candidates)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer it) -> -worth[it])
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void addPromising(int[] ranking) {
    int[] taken = new int[problem.slots().size() * SIDES];
    int[] made = new int[problem.points().names().size()];
    for (int rank = 0; rank < ranking.length; rank++) {
      int it = ranking[rank];
      boolean promising = rank < BEST;
      for (int place : problem.placesOf(it).toArray()) {
        int group = SIDES * problem.places().slot()[place] + problem.places().side()[place] + 1;
        promising |= taken[group]++ < OF_A_SIDE;
      }
      for (int point : problem.points().of()[it]) {
        promising |= problem.points().required()[point] && made[point]++ < OF_A_POINT;
      }
      if (promising) {
        listed.set(it);
      }
    }
  }

  private void addCounterarguments() {
    for (int candidate : listed.stream().toArray()) {
      int needed = problem.ties().needs()[candidate];
      while (needed != Ties.NONE && !listed.get(needed)) {
        listed.set(needed);
        needed = problem.ties().needs()[needed];
      }
    }
  }
}
