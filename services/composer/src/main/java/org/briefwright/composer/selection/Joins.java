package org.briefwright.composer.selection;

import java.util.Arrays;

/// What it adds or breaks that a candidate stands, wherever it does: points that nobody else
/// makes, answers, and counterarguments. Kept for every candidate as others come and go, so that
/// a change is weighed without making it.
final class Joins {

  private final int[][] points;
  private final Ties ties;
  private final long pointWorth;
  private final long answer;
  private final boolean counter;

  /// By point: the candidates that make it.
  private final int[][] makers;

  private final boolean[] mustMake;
  private final boolean[] mustStand;
  private final boolean[] stands;
  private final int[] made;

  /// By candidate: how many of those that it attacks stand.
  private final int[] targets;

  private final long[] worth;
  private final int[] breaks;
  private int broken;

  /// Where nobody stands yet.
  Joins(Problem problem) {
    this.points = problem.points().of();
    this.ties = problem.ties();
    this.pointWorth = problem.prices().point();
    this.answer = problem.prices().answer();
    this.counter = problem.keeps(Constraint.COUNTERARGUMENT);
    int candidates = points.length;
    this.stands = new boolean[candidates];
    this.mustStand = new boolean[candidates];
    this.made = new int[problem.points().names().size()];
    this.makers = makers();
    this.mustMake = new boolean[made.length];
    this.targets = new int[candidates];
    this.worth = new long[candidates];
    this.breaks = new int[candidates];
    for (int point = 0; point < made.length; point++) {
      mustMake[point] = problem.mustMake(point);
      broken += mustMake[point] ? 1 : 0;
      change(point, 1);
    }
    for (int it = 0; it < candidates; it++) {
      mustStand[it] = problem.mustStand(it);
      broken += mustStand[it] ? 1 : 0;
      breaks[it] -= mustStand[it] ? 1 : 0;
      breaks[it] += counter && ties.needs()[it] != Ties.NONE ? 1 : 0;
    }
  }

  private int[][] makers() {
    int[] counts = new int[made.length];
    for (int[] own : points) {
      for (int point : own) {
        counts[point]++;
      }
    }
    int[][] all = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
    for (int it = points.length - 1; it >= 0; it--) {
      for (int point : points[it]) {
        all[point][--counts[point]] = it;
      }
    }
    return all;
  }

  /// What a candidate that does not stand would add.
  long worthOf(int candidate) {
    return worth[candidate];
  }

  /// How many constraints more would be broken with it.
  int breaksBy(int candidate) {
    return breaks[candidate];
  }

  /// What two that do not stand would add together.
  long worthOfBoth(int one, int other) {
    long added = worth[one] + worth[other];
    added += targets[one] == 0 && attacks(one, other) ? answer : 0;
    added += targets[other] == 0 && attacks(other, one) ? answer : 0;
    for (int point : points[one]) {
      added -= made[point] == 0 && makes(other, point) ? pointWorth : 0;
    }
    return added;
  }

  /// How many constraints more would be broken with both.
  int breaksByBoth(int one, int other) {
    int more = breaks[one] + breaks[other];
    if (counter) {
      more -= ties.needs()[one] == other ? 1 : 0;
      more -= ties.needs()[other] == one ? 1 : 0;
    }
    for (int point : points[one]) {
      more += mustMake[point] && made[point] == 0 && makes(other, point) ? 1 : 0;
    }
    return more;
  }

  private boolean attacks(int attacker, int target) {
    return contains(ties.attacks()[attacker], target);
  }

  private boolean makes(int candidate, int point) {
    return contains(points[candidate], point);
  }

  private static boolean contains(int[] some, int it) {
    for (int one : some) {
      if (one == it) {
        return true;
      }
    }
    return false;
  }

  /// How many are broken.
  int broken() {
    return broken;
  }

  boolean answersNobody(int candidate) {
    return targets[candidate] == 0;
  }

  /// What a candidate that stands adds.
  long worthOfStanding(int candidate) {
    long added = targets[candidate] > 0 ? answer : 0;
    for (int point : points[candidate]) {
      added += made[point] == 1 ? pointWorth : 0;
    }
    for (int attacker : ties.attackers()[candidate]) {
      added += stands[attacker] && targets[attacker] == 1 ? answer : 0;
    }
    return added;
  }

  /// How many constraints fewer are broken with a candidate that stands.
  int mendedBy(int candidate) {
    int mended = mustStand[candidate] ? 1 : 0;
    for (int point : points[candidate]) {
      mended += mustMake[point] && made[point] == 1 ? 1 : 0;
    }
    if (counter) {
      int needed = ties.needs()[candidate];
      mended -= needed != Ties.NONE && !stands[needed] ? 1 : 0;
      for (int dependent : ties.neededBy()[candidate]) {
        mended += stands[dependent] ? 1 : 0;
      }
    }
    return mended;
  }

  /// @return what it adds
  long join(int candidate) {
    final long added = worth[candidate];
    broken += breaks[candidate];
    for (int point : points[candidate]) {
      if (made[point]++ == 0) {
        change(point, -1);
      }
    }
    if (targets[candidate] == 0) {
      awaitTargets(candidate, 1);
    }
    stands[candidate] = true;
    for (int attacker : ties.attackers()[candidate]) {
      if (targets[attacker]++ == 0) {
        worth[attacker] += answer;
        if (stands[attacker]) {
          awaitTargets(attacker, -1);
        }
      }
    }
    if (counter) {
      bind(candidate, 1);
    }
    return added;
  }

  /// @return what goes with it
  long leave(int candidate) {
    if (counter) {
      bind(candidate, -1);
    }
    for (int attacker : ties.attackers()[candidate]) {
      if (--targets[attacker] == 0) {
        worth[attacker] -= answer;
        if (stands[attacker]) {
          awaitTargets(attacker, 1);
        }
      }
    }
    stands[candidate] = false;
    if (targets[candidate] == 0) {
      awaitTargets(candidate, -1);
    }
    for (int point : points[candidate]) {
      if (--made[point] == 0) {
        change(point, 1);
      }
    }
    broken -= breaks[candidate];
    return worth[candidate];
  }

  /// @param sign 1 where nobody makes it any more, -1 where somebody does
  private void change(int point, int sign) {
    int lacking = mustMake[point] ? sign : 0;
    for (int it : makers[point]) {
      worth[it] += sign * pointWorth;
      breaks[it] -= lacking;
    }
  }

  /// The first of its targets to stand earns its answer, or does so no more.
  private void awaitTargets(int attacker, int sign) {
    for (int target : ties.attacks()[attacker]) {
      worth[target] += sign * answer;
    }
  }

  private void bind(int candidate, int sign) {
    for (int dependent : ties.neededBy()[candidate]) {
      breaks[dependent] -= sign;
    }
    int needed = ties.needs()[candidate];
    if (needed != Ties.NONE) {
      breaks[needed] -= sign;
    }
  }
}
