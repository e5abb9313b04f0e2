package org.briefwright.composer.selection;

import java.util.Arrays;

/// A selection in the numbers of its [Problem].
///
/// @param at by candidate: its place, or [#OUT]
/// @param rows by slot: how many of its groups of cases it shows, from the first on
record Plan(int[] at, int[] rows) {

  /// Not in the brief.
  static final int OUT = -1;

  static Plan empty(Problem problem) {
    int[] at = new int[problem.candidates().size()];
    Arrays.fill(at, OUT);
    return new Plan(at, new int[problem.slots().size()]);
  }

  /// The same but for this candidate, which moves to another place.
  Plan with(int candidate, int place) {
    int[] moved = at.clone();
    moved[candidate] = place;
    return new Plan(moved, rows);
  }

  Plan withRows(int slot, int count) {
    int[] changed = rows.clone();
    changed[slot] = count;
    return new Plan(at, changed);
  }

  boolean holds(int candidate) {
    return at[candidate] != OUT;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Plan plan
        && Arrays.equals(at, plan.at)
        && Arrays.equals(rows, plan.rows);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(at) + Arrays.hashCode(rows);
  }

  @Override
  public String toString() {
    return Arrays.toString(at) + Arrays.toString(rows);
  }
}
