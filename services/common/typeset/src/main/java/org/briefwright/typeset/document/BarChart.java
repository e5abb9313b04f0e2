package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// Horizontal bars from zero, one below the other in the order given, each with its number.
public record BarChart(Axis values, List<Bar> bars) implements Chart {

  /// More would be a table.
  private static final int MOST = 40;

  /// One bar.
  ///
  /// @param value may be negative; then the bar points left
  /// @param marked whether it is one that the caption speaks of
  public record Bar(String label, double value, boolean marked) {
    public Bar {
      Needs.requireWords("a bar", label);
      Needs.requireNumber("bar '" + label + "'", value);
    }

    public Bar(String label, double value) {
      this(label, value, false);
    }
  }

  public BarChart {
    Objects.requireNonNull(values, "values");
    bars = List.copyOf(bars);
    Needs.requireCount("bars", bars, 1, MOST);
  }
}
