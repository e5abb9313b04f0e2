package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// How a sentence can be true: as a matter of record, by a reading of the law, or as somebody's
/// view.
public enum Nature {
  FACT("fact"),
  LEGAL("legal"),
  OPINION("opinion");

  private final String word;

  Nature(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
