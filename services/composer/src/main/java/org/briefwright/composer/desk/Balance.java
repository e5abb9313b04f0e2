package org.briefwright.composer.desk;

/// How much each side weighs, in per cent, for a bar of two sides.
///
/// @param isEven whether neither outweighs the other by more than a balanced brief may
public record Balance(int pro, int con, boolean isEven) {

  /// What a balanced brief keeps; see docs/measures.md.
  private static final double EVEN = 0.8;

  private static final double GAP = 2;

  /// @return null where no argument takes a side
  static Balance of(BriefSheet.Measures measures) {
    if (measures.balance() == null) {
      return null;
    }
    double both = measures.weightFor() + measures.weightAgainst();
    int pro = (int) Math.round(100 * measures.weightFor() / both);
    return new Balance(pro, 100 - pro, measures.balance() >= EVEN);
  }

  /// Of the bar's 200 units, less half of the gap in the middle of the two colours.
  public double proWidth() {
    return 2 * pro - GAP / 2;
  }

  public double conStart() {
    return 2 * pro + GAP / 2;
  }

  public double conWidth() {
    return 2 * con - GAP / 2;
  }
}
