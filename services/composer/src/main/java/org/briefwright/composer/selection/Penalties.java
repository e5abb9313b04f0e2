package org.briefwright.composer.selection;

/// What broken constraints cost a plan in the making: so much that none is worth breaking, or for
/// a while, for some of them, no more than a given price.
final class Penalties {

  /// One broken constraint outweighs whatever breaking it could gain; what is more than broken
  /// counts by how much, so that small steps lead out.
  static final long BROKEN = 40 * Worth.ONE;

  /// Less than [#BROKEN], or what must stand would go first where a plan is too long.
  private static final long TOO_LONG = 8 * Worth.ONE;

  private static final long WORD_OVER = Worth.ONE / 4;
  private static final long ALL_ON_ONE_SIDE = 20 * Worth.ONE;

  private final boolean wordLimit;
  private final boolean balance;
  private final int mostWords;

  private boolean loose;
  private long looseWord;
  private long looseSide;
  private long looseRepetition;

  Penalties(Problem problem) {
    this.wordLimit = problem.keeps(Constraint.WORDS);
    this.balance = problem.balanced() && problem.keeps(Constraint.BALANCE);
    this.mostWords = problem.words();
  }

  /// @param breaks how many constraints are broken beside the limit of words, the balance, and
  ///     that no two passages say the same
  /// @param repeats pairs of passages that say the same
  /// @param pro what the side for weighs
  /// @param con what the side against weighs
  long of(int breaks, int repeats, int words, long pro, long con) {
    long penalty = breaks * BROKEN + ofLength(words);
    penalty += repeats * (loose ? looseRepetition : BROKEN);
    if (balance) {
      long over = Problem.unbalanced(pro, con);
      if (over > 0) {
        double share = (double) over / (pro + con);
        penalty += loose ? (long) (looseSide * share) : BROKEN + (long) (ALL_ON_ONE_SIDE * share);
      }
    }
    return penalty;
  }

  /// The part for so many words.
  long ofLength(int words) {
    if (!wordLimit || words <= mostWords) {
      return 0;
    }
    long over = words - mostWords;
    return loose ? looseWord * over : TOO_LONG + WORD_OVER * over;
  }

  /// From now on the limit of words, the balance, and that no two passages say the same may be
  /// broken at a cost.
  ///
  /// @param word for each word over the limit
  /// @param side for all weight on one side
  /// @param repetition for each two passages that say the same
  void loosen(long word, long side, long repetition) {
    loose = true;
    looseWord = word;
    looseSide = side;
    looseRepetition = repetition;
  }

  boolean areLoose() {
    return loose;
  }

  void tighten() {
    loose = false;
  }
}
