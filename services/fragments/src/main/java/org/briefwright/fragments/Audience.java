package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// Whom a brief is written for.
public enum Audience {
  MINISTER("minister"),
  LEGISLATOR("legislator"),
  LEGAL_ADVISER("legalAdviser"),
  MILITARY_PLANNER("militaryPlanner"),
  JOURNALIST("journalist"),
  GENERAL("general");

  private final String word;

  Audience(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
