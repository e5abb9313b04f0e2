package org.briefwright.composer.selection;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The prices of a [Relaxation], by number, and the way to better ones: the subgradient method,
/// with part of the last direction kept where the new one turns against it (P. M. Camerini, L.
/// Fratta, F. Maffioli, "On improving relaxation methods by modified gradient techniques",
/// Mathematical Programming Study 3, 1975).
final class DualPrices {

  private static final double TURN = 1.5;

  private final double[] price;
  private final double[] low;
  private final double[] high;
  private final double[] scale;
  private final double[] slope;
  private final double[] direction;
  private final double[] kept;

  /// Numbers of prices that may be other than 0.
  private int[] movable;

  DualPrices(int count) {
    price = new double[count];
    low = new double[count];
    high = new double[count];
    scale = new double[count];
    slope = new double[count];
    direction = new double[count];
    kept = new double[count];
    Arrays.fill(scale, 1);
  }

  /// The same limits and, to begin with, the same prices.
  DualPrices copy() {
    DualPrices copy = new DualPrices(price.length);
    System.arraycopy(price, 0, copy.price, 0, price.length);
    System.arraycopy(low, 0, copy.low, 0, price.length);
    System.arraycopy(high, 0, copy.high, 0, price.length);
    System.arraycopy(scale, 0, copy.scale, 0, price.length);
    return copy;
  }

  /// @param unit about how much of it a passage uses, so that a step moves all prices alike
  void limit(int number, double lowest, double highest, double unit) {
    low[number] = lowest;
    high[number] = highest;
    scale[number] = unit;
  }

  double of(int number) {
    return price[number];
  }

  boolean mayRise(int number) {
    return high[number] > 0;
  }

  void forgetSlopes() {
    Arrays.fill(slope, 0);
  }

  /// By how much more is used than there is.
  void use(int number, double amount) {
    slope[number] += amount;
  }

  void keep() {
    System.arraycopy(price, 0, kept, 0, price.length);
  }

  void backToKept() {
    System.arraycopy(kept, 0, price, 0, price.length);
    Arrays.fill(direction, 0);
  }

  /// Raises the price of what is used too much, and lowers the others.
  ///
  /// @param hoped by how much the bound might fall
  void step(double hoped) {
    double along = 0;
    double before = 0;
    int[] numbers = movable();
    for (int it : numbers) {
      double steep = slope[it];
      boolean stuck = steep > 0 ? price[it] >= high[it] : price[it] <= low[it];
      steep = stuck ? 0 : steep / scale[it];
      slope[it] = steep;
      along += steep * direction[it];
      before += direction[it] * direction[it];
    }
    double kept = along < 0 ? -TURN * along / before : 0;
    double norm = 0;
    for (int it : numbers) {
      direction[it] = slope[it] + kept * direction[it];
      norm += direction[it] * direction[it];
    }
    if (norm > 0) {
      go(hoped / norm);
    }
  }

  /// Most candidates attack nobody, or need nobody, so that the price of it stays 0.
  private int[] movable() {
    if (movable == null) {
      movable = IntStream.range(0, price.length).filter(it -> low[it] < high[it]).toArray();
    }
    return movable;
  }

  private void go(double length) {
    for (int it : movable) {
      double moved = price[it] + length * direction[it] / scale[it];
      price[it] = Math.clamp(moved, low[it], high[it]);
    }
  }
}
