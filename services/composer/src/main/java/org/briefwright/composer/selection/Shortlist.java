package org.briefwright.composer.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The candidates that a search looks at: of each slot and side those of the greatest worth, of
/// each required point those that make it best, what the request insists on, and the
/// counterarguments of all these. In a dossier of the usual size that is every candidate.
final class Shortlist {

  private static final int OF_A_SIDE = 10;
  private static final int OF_A_POINT = 4;

  private final Problem problem;
  private final BitSet listed = new BitSet();

  private Shortlist(Problem problem) {
    this.problem = problem;
  }

  /// In the order of their numbers.
  static int[] of(Problem problem) {
    Shortlist list = new Shortlist(problem);
    list.bestOfEachSlot();
    list.bestOfEachPoint();
    list.includedAndCounterarguments();
    return list.listed.stream().toArray();
  }

  private void bestOfEachSlot() {
    int[][] taken = new int[problem.slots().size()][3];
    boolean[][] seen = new boolean[problem.slots().size()][problem.candidates().size()];
    for (int place : problem.byWorth(IntStream.range(0, problem.places().count()))) {
      int slot = problem.places().slot()[place];
      int owner = problem.places().owner()[place];
      int side = problem.places().side()[place] + 1;
      if (!seen[slot][owner] && taken[slot][side] < OF_A_SIDE) {
        seen[slot][owner] = true;
        taken[slot][side]++;
        listed.set(owner);
      }
    }
  }

  private void bestOfEachPoint() {
    int candidates = problem.candidates().size();
    for (int point = 0; point < problem.points().names().size(); point++) {
      int wanted = point;
      if (problem.points().required()[point]) {
        IntStream.range(0, candidates)
            .filter(it -> Arrays.stream(problem.points().of()[it]).anyMatch(own -> own == wanted))
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer it) -> problem.candidates().get(it).strength())
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(OF_A_POINT)
            .forEach(listed::set);
      }
    }
  }

  private void includedAndCounterarguments() {
    for (int candidate = 0; candidate < problem.candidates().size(); candidate++) {
      if (problem.included()[candidate]) {
        listed.set(candidate);
      }
    }
    for (int candidate : listed.stream().toArray()) {
      int needed = problem.ties().needs()[candidate];
      while (needed != Ties.NONE && !listed.get(needed)) {
        listed.set(needed);
        needed = problem.ties().needs()[needed];
      }
    }
  }
}
