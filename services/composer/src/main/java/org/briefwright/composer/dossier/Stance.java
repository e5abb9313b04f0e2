package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The side of a topic's neutral question that an argument or a case speaks for.
public enum Stance {
  @JsonProperty("pro")
  PRO,
  @JsonProperty("con")
  CON,
  @JsonProperty("neutral")
  NEUTRAL;

  /// The other side; neutral has none and stays neutral.
  public Stance opposite() {
    return switch (this) {
      case PRO -> CON;
      case CON -> PRO;
      case NEUTRAL -> NEUTRAL;
    };
  }
}
