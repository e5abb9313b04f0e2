package org.briefwright.composer.selection;

import java.util.Arrays;
import java.util.BitSet;

/// The candidates of a crowd that a search looks at: those that are worth most at the prices of
/// the [Relaxation], of each slot and side and each required point the best, what the request
/// insists on, and the counterarguments of all these.
final class Shortlist {

  /// Enough to bring the prices near enough for a ranking.
  private static final int STEPS = 80;

  /// How many are listed for what they are worth: so many, the more the longer the brief, and of a
  /// small crowd, where prices tell less, half of those that it lacks to a large one.
  private static final int BEST = 20;

  private static final double MORE_FOR_EACH = 1.5;
  private static final int LARGE = 160;

  private static final int OF_A_SIDE = 2;
  private static final int OF_A_POINT = 3;

  private final Problem problem;
  private final BitSet listed = new BitSet();

  private Shortlist(Problem problem) {
    this.problem = problem;
  }

  /// In the order of their numbers.
  ///
  /// @param known a plan whose candidates are listed whatever they are worth; null where there is
  ///     none
  static int[] of(Problem problem, Plan known) {
    Shortlist list = new Shortlist(problem);
    list.addIncluded();
    if (known != null) {
      list.addStanding(known);
    }
    list.addPromising();
    list.addCounterarguments();
    return list.listed.stream().toArray();
  }

  private void addIncluded() {
    for (int it = 0; it < problem.included().length; it++) {
      listed.set(it, problem.included()[it]);
    }
  }

  private void addStanding(Plan plan) {
    for (int it = 0; it < plan.at().length; it++) {
      if (plan.holds(it)) {
        listed.set(it);
      }
    }
  }

  private void addPromising() {
    double[] worth = worth();
    long paying = Arrays.stream(worth).filter(it -> it > 0).count();
    int small = Math.max(0, LARGE - worth.length) / 2;
    double floor = floor(worth, (int) (BEST + MORE_FOR_EACH * paying) + small);
    double[][] bySide = new double[problem.slots().size() * Places.SIDES][];
    double[][] byPoint = new double[problem.points().names().size()][];
    for (int it = 0; it < worth.length; it++) {
      for (int place = first(it); place < first(it + 1); place++) {
        if (place == first(it) || group(place) != group(place - 1)) {
          enlist(worth[it], bySide, group(place), OF_A_SIDE);
        }
      }
      for (int point : problem.points().of()[it]) {
        enlist(worth[it], byPoint, point, OF_A_POINT);
      }
    }
    for (int it = 0; it < worth.length; it++) {
      boolean promising = worth[it] >= floor;
      for (int place = first(it); place < first(it + 1); place++) {
        promising |= worth[it] >= bySide[group(place)][0];
      }
      for (int point : problem.points().of()[it]) {
        promising |= problem.points().required()[point] && worth[it] >= byPoint[point][0];
      }
      if (promising) {
        listed.set(it);
      }
    }
  }

  /// By candidate: what it is worth in its best place.
  private double[] worth() {
    Relaxation relaxation = new Relaxation(problem, CaseNumbers.some(problem));
    relaxation.better(STEPS);
    double[] worth = new double[problem.candidates().size()];
    for (int it = 0; it < worth.length; it++) {
      worth[it] = Double.NEGATIVE_INFINITY;
      for (int place = first(it); place < first(it + 1); place++) {
        worth[it] = Math.max(worth[it], relaxation.worthIn(place));
      }
    }
    return worth;
  }

  private int first(int candidate) {
    return problem.places().first()[candidate];
  }

  private int group(int place) {
    return problem.places().group(place);
  }

  /// The least of so many of the greatest.
  private static double floor(double[] worth, int count) {
    double[] rising = worth.clone();
    Arrays.sort(rising);
    return rising[Math.max(0, rising.length - count)];
  }

  /// Keeps the greatest of each list, the least of them first.
  private static void enlist(double worth, double[][] lists, int number, int most) {
    if (lists[number] == null) {
      lists[number] = new double[most];
      Arrays.fill(lists[number], Double.NEGATIVE_INFINITY);
    }
    double[] list = lists[number];
    if (worth > list[0]) {
      list[0] = worth;
      Arrays.sort(list);
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
