package org.briefwright.precedents;

import com.fasterxml.jackson.annotation.JsonValue;

/// Which way a factor usually pushes a settlement.
public enum Polarity {
  FAVOURS_PROTECTION("favoursProtection"),
  FAVOURS_BREAKDOWN("favoursBreakdown"),
  NEUTRAL("neutral");

  private final String word;

  Polarity(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
