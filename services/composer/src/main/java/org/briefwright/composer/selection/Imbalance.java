package org.briefwright.composer.selection;

/// What it costs a balanced brief that one side outweighs the other.
final class Imbalance {

  private static final double WEIGHT = 4;

  /// A little above the aim of 0.80, so that fitting the page does not end on its edge.
  private static final double WANTED = 0.85;

  private Imbalance() {}

  /// 0 where the two sides weigh about the same, or neither has any weight.
  static double of(Tally tally) {
    Double balance = tally.balance();
    return balance == null ? 0 : WEIGHT * Math.max(0, WANTED - balance);
  }
}
