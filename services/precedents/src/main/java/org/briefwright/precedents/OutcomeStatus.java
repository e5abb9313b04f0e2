package org.briefwright.precedents;

import com.fasterxml.jackson.annotation.JsonValue;

/// What became of an arrangement.
public enum OutcomeStatus {
  HELD("held"),
  ERODED("eroded"),
  VIOLATED("violated"),
  REVERSED("reversed"),
  CONTESTED("contested");

  private final String word;

  OutcomeStatus(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
