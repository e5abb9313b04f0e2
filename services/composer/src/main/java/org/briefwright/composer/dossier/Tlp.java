package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Handling labels of the Traffic Light Protocol 2.0, from freest to strictest: the
/// order of the constants is the order of strictness.
public enum Tlp {
  @JsonProperty("CLEAR")
  CLEAR,
  @JsonProperty("GREEN")
  GREEN,
  @JsonProperty("AMBER")
  AMBER,
  @JsonProperty("AMBER+STRICT")
  AMBER_STRICT,
  @JsonProperty("RED")
  RED;

  /// The stricter of the two.
  public Tlp strictest(Tlp other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// As the standard writes it: `TLP:AMBER+STRICT`.
  public String label() {
    return "TLP:" + code();
  }

  /// The name in requests: `AMBER+STRICT`.
  public String code() {
    return name().replace('_', '+');
  }
}
