package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// How a source was found when it was last checked.
public enum SourceStatus {
  /// As cited.
  OK("ok"),
  /// Its text has changed since it was cited.
  DRIFTED("drifted"),
  /// No longer to be had.
  UNAVAILABLE("unavailable"),
  /// Taken back by its publisher.
  RETRACTED("retracted"),
  /// Replaced by a newer edition.
  SUPERSEDED("superseded");

  private final String word;

  SourceStatus(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
