package org.briefwright.benchmark.typesetters;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.briefwright.benchmark.typesetters.engine.Cost;

/// The middle of what was measured, which a few disturbed documents do not move.
final class Median {

  private Median() {}

  static Cost of(List<Cost> costs) {
    return new Cost(
        each(costs, Cost::wall), each(costs, Cost::processor), each(costs, Cost::memory));
  }

  private static double each(List<Cost> costs, ToDoubleFunction<Cost> measure) {
    return of(costs.stream().mapToDouble(measure).toArray());
  }

  /// @throws IllegalArgumentException if there are no values
  static double of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("nothing has no median");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int upper = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
  }
}
