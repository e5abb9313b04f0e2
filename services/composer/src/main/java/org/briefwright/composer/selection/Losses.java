package org.briefwright.composer.selection;

/// What a plan loses on the bound of a [Relaxation] where it does not take the best that there is
/// at its prices, or pays for what it does not use.
record Losses(Problem problem, PriceList list, DualPrices prices) {

  /// How many passages a slot would take at these prices.
  int wantedIn(int slot) {
    int wanted = problem.leastIn(slot);
    for (int count = wanted + 1; count <= problem.slots().get(slot).most(); count++) {
      wanted = worthOf(slot, count) > worthOf(slot, wanted) ? count : wanted;
    }
    return wanted;
  }

  /// What is paid for so many entries, less the cost of what a thin slot lacks.
  double worthOf(int slot, int count) {
    SlotRule rule = problem.slots().get(slot);
    return prices.of(list.slot(slot)) * count - problem.prices().thin() * rule.thin(count);
  }

  /// Infinite where there are too few passages or too many.
  double inSlot(int slot, int count) {
    if (problem.isOfCases(slot)) {
      return 0;
    }
    boolean mayBe = count >= problem.leastIn(slot) && count <= problem.slots().get(slot).most();
    return mayBe ? worthOf(slot, wantedIn(slot)) - worthOf(slot, count) : Double.POSITIVE_INFINITY;
  }

  /// By how two sides share a slot.
  double byTurns(int slot, int pro, int con) {
    SlotRule.Turns turns = problem.slots().get(slot).turns();
    double price = prices.of(list.turn(slot));
    double paid = price * (turns.share(1) * pro + turns.share(-1) * con);
    paid -= turns == SlotRule.Turns.EVEN ? Math.abs(price) : 0;
    return problem.prices().uneven() * turns.excess(pro, con) - paid;
  }

  double byWordsLeft(long words) {
    return words * prices.of(PriceList.WORD);
  }

  /// By so much more weight for than against.
  double byLead(long lead) {
    double tilt = (double) problem.prices().tilt() / Worth.ONE;
    return problem.balanced() ? Math.abs(lead) * tilt - lead * prices.of(PriceList.LEAD) : 0;
  }

  /// By one more that makes a point that is made already.
  double byPointAgain(int point) {
    return prices.of(list.point(point));
  }

  /// Where nobody makes it.
  double byPointMissed(int point) {
    return Math.max(0, problem.prices().point() - prices.of(list.point(point)));
  }

  /// By a target more of an attacker that has one already, or does not stand.
  double byTargetAgain(int attacker) {
    return prices.of(list.answer(attacker));
  }

  /// By an attacker that stands without any of its targets.
  double byAnswerMissed(int attacker) {
    return problem.prices().answer() - prices.of(list.answer(attacker));
  }

  /// By a counterargument without the candidate that needs it.
  double byNeedMissed(int candidate) {
    return prices.of(list.need(candidate));
  }
}
