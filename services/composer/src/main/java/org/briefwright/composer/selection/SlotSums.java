package org.briefwright.composer.selection;

/// What the slots of a plan in the making hold, and what they lack.
final class SlotSums {

  private static final int SIDES = 3;

  private final int[] least;
  private final int[] most;

  /// By slot and count: what it is worth, never above 0, but for how two sides share it.
  private final long[][] filled;

  /// By slot, the number for and the number against: what it costs how they share it.
  private final long[][] shared;

  private final int[] count;
  private final int[] pro;
  private final int[] con;
  private final long[] merits;
  private long merit;
  private int lacking;

  /// Of empty slots.
  SlotSums(Problem problem) {
    int slots = problem.slots().size();
    this.least = new int[slots];
    this.most = new int[slots];
    this.filled = new long[slots][];
    this.shared = new long[slots][];
    this.count = new int[slots];
    this.pro = new int[slots];
    this.con = new int[slots];
    this.merits = new long[slots];
    for (int slot = 0; slot < slots; slot++) {
      SlotRule rule = problem.slots().get(slot);
      least[slot] = problem.leastIn(slot);
      most[slot] = rule.most();
      lacking += least[slot];
      tabulate(slot, rule, problem.prices());
      weigh(slot);
    }
  }

  /// Two may stand in each other's slots for a moment, so there is one more than fits.
  private void tabulate(int slot, SlotRule rule, Problem.Prices prices) {
    int width = width(slot);
    filled[slot] = new long[width];
    shared[slot] = new long[width * width];
    for (int one = 0; one < width; one++) {
      filled[slot][one] = -prices.thin() * rule.thin(one);
      for (int other = 0; other < width; other++) {
        shared[slot][one * width + other] = prices.uneven() * rule.turns().excess(one, other);
      }
    }
  }

  private int width(int slot) {
    return most[slot] + 2;
  }

  /// @param side 1 for, -1 against, 0 neither
  /// @param change 1 for one more, -1 for one less
  void add(int slot, int side, int change) {
    lacking -= Math.max(0, least[slot] - count[slot]);
    count[slot] += change;
    pro[slot] += side > 0 ? change : 0;
    con[slot] += side < 0 ? change : 0;
    lacking += Math.max(0, least[slot] - count[slot]);
    weigh(slot);
  }

  private void weigh(int slot) {
    merit -= merits[slot];
    merits[slot] = merit(slot, 0, 0);
    merit += merits[slot];
  }

  private long merit(int slot, int more, int side) {
    int forIt = pro[slot] + (side > 0 ? more : 0);
    int against = con[slot] + (side < 0 ? more : 0);
    return worth(slot, count[slot] + more, forIt, against);
  }

  private long worth(int slot, int entries, int forIt, int against) {
    return filled[slot][entries] - shared[slot][forIt * width(slot) + against];
  }

  /// The same with one more of a side in a slot.
  long meritWith(int slot, int side) {
    return merit - merits[slot] + merit(slot, 1, side);
  }

  /// The same with two more in the same slot.
  long meritWithTwo(int slot, int side, int otherSide) {
    int forIt = pro[slot] + (side > 0 ? 1 : 0) + (otherSide > 0 ? 1 : 0);
    int against = con[slot] + (side < 0 ? 1 : 0) + (otherSide < 0 ? 1 : 0);
    return merit - merits[slot] + worth(slot, count[slot] + 2, forIt, against);
  }

  /// The same with one less of a side in a slot.
  long meritLess(int slot, int side) {
    return merit - merits[slot] + merit(slot, -1, side);
  }

  /// The same with one of a side that changes from a slot to another.
  long meritMoved(int from, int to, int side) {
    return meritWith(to, side) - merits[from] + merit(from, -1, side);
  }

  /// By how much [#lacking] changes with one less in a slot.
  int lackedMore(int slot) {
    return count[slot] <= least[slot] ? 1 : 0;
  }

  /// By how much [#lacking] changes with one more in a slot.
  int lackedLess(int slot) {
    return count[slot] < least[slot] ? -1 : 0;
  }

  /// Likewise with two more in it.
  int lackedLessByTwo(int slot) {
    return -Math.clamp(least[slot] - count[slot], 0, 2);
  }

  boolean hasRoomForTwo(int slot) {
    return count[slot] + 1 < most[slot];
  }

  boolean isFull(int slot) {
    return count[slot] >= most[slot];
  }

  /// Part of the objective, never above 0.
  long merit() {
    return merit;
  }

  /// Entries that slots lack to their minimum.
  int lacking() {
    return lacking;
  }
}
