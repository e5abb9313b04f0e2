package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// Whether a source is itself the record or writes about it.
public enum SourceLevel {
  PRIMARY("primary"),
  SECONDARY("secondary");

  private final String word;

  SourceLevel(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
