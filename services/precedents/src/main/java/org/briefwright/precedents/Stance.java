package org.briefwright.precedents;

import com.fasterxml.jackson.annotation.JsonValue;

/// Which answer to a topic's neutral question something speaks for.
public enum Stance {
  PRO("pro"),
  CON("con"),
  NEUTRAL("neutral");

  private final String word;

  Stance(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
