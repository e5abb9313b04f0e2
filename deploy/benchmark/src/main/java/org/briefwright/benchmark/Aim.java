package org.briefwright.benchmark;

import java.util.Locale;

/// What a measured value should be at the most, or at the least.
record Aim(String sign, double bound, String unit) {

  static Aim atMost(double bound, String unit) {
    return new Aim("<=", bound, unit);
  }

  static Aim atLeast(double bound, String unit) {
    return new Aim(">=", bound, unit);
  }

  boolean isMet(double value) {
    return sign.equals("<=") ? value <= bound : value >= bound;
  }

  /// The verdict, with the factor by which an aim is missed.
  String verdict(double value) {
    if (isMet(value)) {
      return "met";
    }
    double factor = Math.max(value / bound, bound / value);
    return String.format(Locale.ROOT, "**missed** by a factor of %.1f", factor);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %,.0f %s", sign, bound, unit);
  }
}
