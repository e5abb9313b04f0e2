package org.briefwright.precedents;

import com.fasterxml.jackson.annotation.JsonValue;

/// Whether a case has a factor.
public enum FactorValue {
  YES("yes"),
  PARTLY("partly"),
  NO("no"),
  UNKNOWN("unknown"),
  NOT_APPLICABLE("notApplicable");

  private final String word;

  FactorValue(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
