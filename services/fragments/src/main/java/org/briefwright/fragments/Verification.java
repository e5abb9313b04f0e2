package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// How closely an editor has looked at a source.
public enum Verification {
  /// The cited passage itself was read.
  TEXT("text"),
  /// Reports of the passage by others were read.
  SECONDARY("secondary"),
  /// Common knowledge of the field, not looked up.
  CERTAIN("certain"),
  /// Still to be checked; nothing may rest on it alone.
  UNVERIFIED("unverified");

  private final String word;

  Verification(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
