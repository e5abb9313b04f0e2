package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonValue;

/// The part that a fragment plays in an argument.
public enum Kind {
  /// What is argued, or a topic's bottom line.
  CLAIM("claim"),
  /// What a claim rests on.
  EVIDENCE("evidence"),
  /// Why the evidence bears on the claim, and what would change that.
  WARRANT("warrant"),
  /// An answer to a fragment of the other side.
  REBUTTAL("rebuttal"),
  /// What a word means here.
  DEFINITION("definition"),
  /// Something that could be done.
  OPTION("option"),
  /// What happens if nothing is done: the yardstick for the options.
  STATUS_QUO("statusQuo"),
  /// Something that should be done.
  RECOMMENDATION("recommendation");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
