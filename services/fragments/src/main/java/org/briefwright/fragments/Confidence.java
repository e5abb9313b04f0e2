package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// How well the evidence carries the judgement (ICD 203: quality and agreement of the sources).
public enum Confidence {
  HIGH("high"),
  MODERATE("moderate"),
  LOW("low");

  private final String word;

  Confidence(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
