package org.briefwright.composer.selection;

/// What the slots of a plan in the making hold, and what they lack.
final class SlotSums {

  private static final int SIDES = 3;

  private final SlotRule[] rules;
  private final Problem.Prices prices;
  private final boolean mustBeFilled;
  private final int[] count;
  private final int[] pro;
  private final int[] con;
  private final long[] merits;
  private final int[] lacks;

  /// By slot and side, what one more of that side adds to the objective.
  private final long[] meritsWith;
  private long merit;
  private int lacking;

  /// Of empty slots.
  SlotSums(Problem problem) {
    this.rules = problem.slots().toArray(SlotRule[]::new);
    this.prices = problem.prices();
    this.mustBeFilled = problem.keeps(Constraint.SLOT_MINIMUM);
    this.count = new int[rules.length];
    this.pro = new int[rules.length];
    this.con = new int[rules.length];
    this.merits = new long[rules.length];
    this.lacks = new int[rules.length];
    this.meritsWith = new long[SIDES * rules.length];
    for (int slot = 0; slot < rules.length; slot++) {
      weigh(slot);
    }
  }

  /// @param side 1 for, -1 against, 0 neither
  /// @param change 1 for one more, -1 for one less
  void add(int slot, int side, int change) {
    count[slot] += change;
    pro[slot] += side > 0 ? change : 0;
    con[slot] += side < 0 ? change : 0;
    weigh(slot);
  }

  private void weigh(int slot) {
    long now = merit(slot, 0, 0);
    merit += now - merits[slot];
    merits[slot] = now;
    for (int side = -1; side <= 1; side++) {
      meritsWith[SIDES * slot + side + 1] = merit(slot, 1, side) - now;
    }
    int lack = mustBeFilled ? rules[slot].lacking(count[slot]) : 0;
    lacking += lack - lacks[slot];
    lacks[slot] = lack;
  }

  private long merit(int slot, int more, int side) {
    SlotRule rule = rules[slot];
    int forIt = pro[slot] + (side > 0 ? 1 : 0);
    int against = con[slot] + (side < 0 ? 1 : 0);
    return -prices.thin() * rule.thin(count[slot] + more)
        - prices.uneven() * rule.turns().excess(forIt, against);
  }

  /// The same with one more of a side in a slot.
  long meritWith(int slot, int side) {
    return merit + meritsWith[SIDES * slot + side + 1];
  }

  /// By how much [#lacking] changes with one more in a slot.
  int lackedLess(int slot) {
    return lacks[slot] > 0 ? -1 : 0;
  }

  boolean isFull(int slot) {
    return count[slot] >= rules[slot].most();
  }

  /// Part of the objective, never above 0.
  long merit() {
    return merit;
  }

  /// The same without this slot's part.
  long meritBut(int slot) {
    return merit - merits[slot];
  }

  /// Entries that slots lack to their minimum.
  int lacking() {
    return lacking;
  }

  boolean lacks(int slot) {
    return lacks[slot] > 0;
  }
}
