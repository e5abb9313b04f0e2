package org.briefwright.composer.selection;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What must still be lost in a slot that holds so many passages, once so many candidates are
/// decided on: some of the others would all be best there, and are more than it takes, or fewer
/// than it needs, or of one side.
final class SlotTails {

  private static final int NOWHERE = -1;

  private final Problem problem;
  private final Relaxation relaxation;
  private final Decisions decisions;

  /// By slot: whether its two sides are counted apart.
  private final boolean[] sided;

  /// By how many are decided, slot, and how many of each of two sides it holds.
  private final double[][][] losses;

  /// By slot and side: what it costs to send those elsewhere that are best there.
  private final Costs[] leaving;

  /// By slot and side: what it costs to bring others in.
  private final Costs[] coming;

  SlotTails(Problem problem, Relaxation relaxation, Decisions decisions) {
    this.problem = problem;
    this.relaxation = relaxation;
    this.decisions = decisions;
    int slots = problem.slots().size();
    this.sided = sided(problem);
    this.leaving = IntStream.range(0, 2 * slots).mapToObj(_ -> new Costs()).toArray(Costs[]::new);
    this.coming = IntStream.range(0, 2 * slots).mapToObj(_ -> new Costs()).toArray(Costs[]::new);
    this.losses = new double[decisions.order().length + 1][slots][];
    int last = losses.length - 1;
    for (int slot = 0; slot < slots; slot++) {
      losses[last][slot] = lossesIn(slot);
    }
    for (int at = last - 1; at >= 0; at--) {
      losses[at] = losses[at + 1].clone();
      add(at);
    }
  }

  private static boolean[] sided(Problem problem) {
    boolean[] sided = new boolean[problem.slots().size()];
    for (int slot = 0; slot < sided.length; slot++) {
      SlotRule rule = problem.slots().get(slot);
      sided[slot] = rule.turns() != SlotRule.Turns.NONE && !problem.isOfCases(slot);
    }
    Places places = problem.places();
    for (int place = 0; place < places.count(); place++) {
      sided[places.slot()[place]] &= places.side()[place] != 0;
    }
    return sided;
  }

  /// Costs in rising order, and their sums.
  private static final class Costs {

    private double[] sums = {0};

    void add(double cost) {
      double[] costs = new double[sums.length];
      for (int it = 1; it < sums.length; it++) {
        costs[it] = sums[it] - sums[it - 1];
      }
      costs[0] = cost;
      Arrays.sort(costs);
      sums = new double[costs.length + 1];
      for (int it = 0; it < costs.length; it++) {
        sums[it + 1] = sums[it] + costs[it];
      }
    }

    int size() {
      return sums.length - 1;
    }

    double ofLeast(int count) {
      return count < sums.length ? sums[count] : Double.POSITIVE_INFINITY;
    }
  }

  private void add(int at) {
    int[] options = decisions.options()[at];
    double[] lost = decisions.losses()[at];
    int home = groupOf(options[0]);
    boolean[] seen = new boolean[leaving.length];
    for (int it = 0; it < options.length; it++) {
      int group = groupOf(options[it]);
      if (group != NOWHERE && !seen[group]) {
        seen[group] = true;
        if (group == home) {
          leaving[group].add(lossElsewhere(options, lost, group));
        } else {
          // One that leaves another slot for this one is paid for there.
          coming[group].add(home == NOWHERE ? lost[it] : 0);
        }
        losses[at][group / 2] = lossesIn(group / 2);
      }
    }
  }

  /// Slot and side where the sides are counted apart.
  int groupOf(int place) {
    if (place == Plan.OUT) {
      return NOWHERE;
    }
    int slot = problem.places().slot()[place];
    return 2 * slot + (sided[slot] && problem.places().side()[place] < 0 ? 1 : 0);
  }

  private double lossElsewhere(int[] options, double[] lost, int group) {
    for (int it = 0; it < options.length; it++) {
      if (groupOf(options[it]) != group) {
        return lost[it];
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private double[] lossesIn(int slot) {
    int most = problem.slots().get(slot).most();
    double[] bySize = new double[(most + 1) * (most + 1)];
    for (int one = 0; one <= most; one++) {
      for (int other = 0; other <= (sided[slot] ? most - one : 0); other++) {
        bySize[one * (most + 1) + other] = lossWith(slot, most, one, other);
      }
    }
    return bySize;
  }

  private double lossWith(int slot, int most, int one, int other) {
    double least = Double.POSITIVE_INFINITY;
    for (int end = one; end <= most; end++) {
      double moved = moved(2 * slot, end - one);
      for (int last = other; last <= (sided[slot] ? most - end : 0); last++) {
        double loss = moved + moved(2 * slot + 1, last - other);
        if (loss < least) {
          loss += relaxation.losses().inSlot(slot, end + last);
          loss += sided[slot] ? relaxation.losses().byTurns(slot, end, last) : 0;
          least = Math.min(least, loss);
        }
      }
    }
    return least;
  }

  /// What it costs that exactly so many more come to stand there.
  private double moved(int group, int more) {
    int lacking = more - leaving[group].size();
    return lacking > 0 ? coming[group].ofLeast(lacking) : leaving[group].ofLeast(-lacking);
  }

  /// @param counts by slot and side, as by [#groupOf]: how many stand there
  double loss(int decided, int[] counts) {
    double loss = 0;
    double[][] bySlot = losses[decided];
    for (int slot = 0; slot < bySlot.length; slot++) {
      int width = problem.slots().get(slot).most() + 1;
      loss += bySlot[slot][counts[2 * slot] * width + counts[2 * slot + 1]];
    }
    return loss;
  }
}
