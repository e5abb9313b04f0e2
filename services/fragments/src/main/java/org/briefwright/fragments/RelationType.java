package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// How one fragment bears on another.
public enum RelationType {
  SUPPORTS("supports"),
  ATTACKS("attacks"),
  REPHRASES("rephrases"),
  REFINES("refines");

  private final String word;

  RelationType(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
