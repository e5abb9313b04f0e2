package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// What an attack denies.
public enum AttackManner {
  /// The target itself, by the opposite answer to the same question.
  REBUTS("rebuts"),
  /// A step of its reasoning, whether or not it is true.
  UNDERCUTS("undercuts");

  private final String word;

  AttackManner(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
