package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// How a figure's points are to be read, and so how it is drawn.
public enum FigureKind {
  /// One value for each thing.
  BAR("bar"),
  /// A lowest and a highest value for each thing.
  RANGE_BAR("rangeBar"),
  /// One value for each moment, in their order.
  LINE("line"),
  /// What happened at each moment; there are no values.
  TIMELINE("timeline");

  private final String word;

  FigureKind(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
