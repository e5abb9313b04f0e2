package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/// Horizontal bars from a low to a high number, on an axis that begins at zero: estimates and how
/// sure they are.
public record RangeBarChart(Axis values, List<Range> ranges) implements Chart {

  private static final int MOST = 40;

  /// One bar.
  ///
  /// @param best the estimate inside the range, where there is one
  /// @param marked whether it is one that the caption speaks of
  public record Range(String label, double low, double high, OptionalDouble best, boolean marked) {
    public Range {
      Needs.requireWords("a range", label);
      Needs.requireNumber("range '" + label + "'", low);
      Needs.requireNumber("range '" + label + "'", high);
      if (low > high) {
        throw new IllegalArgumentException(
            "range '" + label + "' reaches from " + low + " down to " + high);
      }
      if (best.isPresent() && !(best.getAsDouble() >= low && best.getAsDouble() <= high)) {
        throw new IllegalArgumentException(
            "best estimate " + best.getAsDouble() + " of '" + label + "' is outside its range");
      }
    }

    public Range(String label, double low, double high) {
      this(label, low, high, OptionalDouble.empty(), false);
    }
  }

  public RangeBarChart {
    Objects.requireNonNull(values, "values");
    ranges = List.copyOf(ranges);
    Needs.requireCount("ranges", ranges, 1, MOST);
  }
}
