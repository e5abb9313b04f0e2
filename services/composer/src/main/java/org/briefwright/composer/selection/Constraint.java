package org.briefwright.composer.selection;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What no brief may break. docs/selection.md defines each.
public enum Constraint {
  /// A slot has at least the entries that it requires.
  @JsonProperty("slotMinimum")
  SLOT_MINIMUM,
  /// A slot has no more entries than it takes.
  @JsonProperty("slotMaximum")
  SLOT_MAXIMUM,
  /// What a slot holds is of a kind, stance and size that it takes, and may stand in this brief.
  @JsonProperty("eligible")
  ELIGIBLE,
  /// The fragments that the request includes are there.
  @JsonProperty("include")
  INCLUDE,
  /// Every required key point is made that the library can make.
  @JsonProperty("requiredPoint")
  REQUIRED_POINT,
  /// A claim stands only with its strongest counterargument.
  @JsonProperty("counterargument")
  COUNTERARGUMENT,
  /// Neither side outweighs the other.
  @JsonProperty("balance")
  BALANCE,
  /// No two passages say the same thing.
  @JsonProperty("redundancy")
  REDUNDANCY,
  /// The limit of words.
  @JsonProperty("words")
  WORDS,
  /// The limit of pages.
  @JsonProperty("pages")
  PAGES
}
