package org.briefwright.composer.selection;

/// What a [Relaxation] pays for: which number among its [DualPrices] each has, and within which
/// limits a price leaves the bound a bound.
final class PriceList {

  static final int WORD = 0;

  /// Of the weight by which the side for leads.
  static final int LEAD = 1;

  /// Of the weight by which a side is more than one and a half times the other.
  static final int PRO_OVER = 2;

  static final int CON_OVER = 3;

  private static final int SINGLE = 4;
  private static final double WORDS_OF_A_PASSAGE = 30;
  private static final double WEIGHT_OF_A_PASSAGE = 15e6;

  private final Problem problem;
  private final int slots;
  private final int points;
  private final int candidates;

  PriceList(Problem problem) {
    this.problem = problem;
    this.slots = problem.slots().size();
    this.points = problem.points().names().size();
    this.candidates = problem.candidates().size();
  }

  /// Of an entry in a slot.
  int slot(int slot) {
    return SINGLE + slot;
  }

  /// Of what one side has too much of a slot that two share.
  int turn(int slot) {
    return SINGLE + slots + slot;
  }

  /// Of a point that is counted as made.
  int point(int point) {
    return SINGLE + 2 * slots + point;
  }

  /// Of an answer that is counted as given.
  int answer(int attacker) {
    return SINGLE + 2 * slots + points + attacker;
  }

  /// Of a candidate without its counterargument.
  int need(int candidate) {
    return SINGLE + 2 * slots + points + candidates + candidate;
  }

  DualPrices ofNothing() {
    DualPrices prices = new DualPrices(need(candidates));
    Problem.Prices worth = problem.prices();
    boolean balance = problem.balanced() && problem.keeps(Constraint.BALANCE);
    double tilt = problem.balanced() ? (double) worth.tilt() / Worth.ONE : 0;
    prices.limit(WORD, 0, any(problem.keeps(Constraint.WORDS)), WORDS_OF_A_PASSAGE);
    prices.limit(LEAD, -tilt, tilt, WEIGHT_OF_A_PASSAGE);
    prices.limit(PRO_OVER, 0, any(balance), WEIGHT_OF_A_PASSAGE);
    prices.limit(CON_OVER, 0, any(balance), WEIGHT_OF_A_PASSAGE);
    for (int it = 0; it < slots; it++) {
      limitSlot(prices, it);
    }
    for (int it = 0; it < points; it++) {
      double most = problem.mustMake(it) ? Double.MAX_VALUE : worth.point();
      prices.limit(point(it), 0, most, 1);
    }
    for (int it = 0; it < candidates; it++) {
      boolean attacks = problem.ties().attacks()[it].length > 0;
      boolean needs =
          problem.keeps(Constraint.COUNTERARGUMENT) && problem.ties().needs()[it] != Ties.NONE;
      prices.limit(answer(it), 0, attacks ? worth.answer() : 0, 1);
      prices.limit(need(it), 0, any(needs), 1);
    }
    return prices;
  }

  private void limitSlot(DualPrices prices, int it) {
    double most = any(!problem.isOfCases(it));
    prices.limit(slot(it), -most, most, 1);
    SlotRule.Turns turns = problem.slots().get(it).turns();
    double uneven = turns == SlotRule.Turns.NONE ? 0 : problem.prices().uneven();
    prices.limit(turn(it), turns == SlotRule.Turns.EVEN ? -uneven : 0, uneven, 1);
  }

  private static double any(boolean priced) {
    return priced ? Double.MAX_VALUE : 0;
  }
}
