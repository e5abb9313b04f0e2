package org.briefwright.composer.argument;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How one argument bears on another.
public enum Bearing {
  /// Gives a reason for it.
  @JsonProperty("supports")
  SUPPORTS,
  /// Says it more exactly, which also supports it.
  @JsonProperty("refines")
  REFINES,
  /// Says it in other words, which adds no reason.
  @JsonProperty("rephrases")
  REPHRASES,
  /// Attacks it by the opposite answer to the same question.
  @JsonProperty("rebuts")
  REBUTS,
  /// Attacks the step that leads to it or from it, and leaves open whether it is true.
  @JsonProperty("undercuts")
  UNDERCUTS;

  public boolean isAttack() {
    return this == REBUTS || this == UNDERCUTS;
  }
}
