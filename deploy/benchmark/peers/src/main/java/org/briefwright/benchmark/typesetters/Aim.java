package org.briefwright.benchmark.typesetters;

import java.util.Locale;

/// What was measured of our typesetter beside what it should be.
///
/// @param atMost whether the bound is an upper one
record Aim(String measure, double value, boolean atMost, double bound, String unit) {

  static Aim atMost(double bound, String unit, String measure, double value) {
    return new Aim(measure, value, true, bound, unit);
  }

  static Aim atLeast(double bound, String unit, String measure, double value) {
    return new Aim(measure, value, false, bound, unit);
  }

  boolean isMet() {
    return atMost ? value <= bound : value >= bound;
  }

  /// A row of a table: measure, result, aim, verdict.
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f %s | %s %s %s | %s |",
        measure,
        value,
        unit,
        atMost ? "<=" : ">=",
        bound % 1 == 0 ? String.valueOf((long) bound) : String.valueOf(bound),
        unit,
        verdict());
  }

  private String verdict() {
    if (isMet()) {
      return "met";
    }
    double factor = Math.max(value / bound, bound / value);
    return String.format(Locale.ROOT, "**missed** by a factor of %.1f", factor);
  }
}
