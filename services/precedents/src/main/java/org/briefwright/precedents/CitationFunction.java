package org.briefwright.precedents;

import com.fasterxml.jackson.annotation.JsonValue;

/// What a citation does for the text that it stands under.
public enum CitationFunction {
  /// The source bears the text out.
  SUPPORTS("supports"),
  /// The source says otherwise, and the text admits it.
  CONTRASTS("contrasts"),
  /// The source leads further.
  BACKGROUND("background");

  private final String word;

  CitationFunction(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
