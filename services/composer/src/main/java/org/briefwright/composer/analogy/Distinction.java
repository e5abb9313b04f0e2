package org.briefwright.composer.analogy;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.briefwright.composer.dossier.FactorCoding;

/// A factor that tells a precedent from the case at hand.
///
/// @param then how the factor stood in the precedent, with the editors' reason
/// @param now how it stands in the case at hand, with theirs
public record Distinction(FactorCoding then, FactorCoding now) {

  public Distinction {
    if (!then.id().equals(now.id())) {
      throw new IllegalArgumentException(
          "'" + then.id() + "' and '" + now.id() + "' are two factors");
    }
    if (!then.value().isKnown() || then.value() == now.value()) {
      throw new IllegalArgumentException(
          "factor '" + then.id() + "' does not tell " + then.value() + " from " + now.value());
    }
  }

  /// How far it tells the cases apart, from furthest on.
  public enum Degree {
    /// There in one, absent in the other.
    @JsonProperty("opposite")
    OPPOSITE,
    /// There in part in one of them.
    @JsonProperty("partial")
    PARTIAL,
    /// Known then, open in the case at hand.
    @JsonProperty("open")
    OPEN
  }

  public String factor() {
    return then.id();
  }

  public Degree degree() {
    if (!now.value().isKnown()) {
      return Degree.OPEN;
    }
    boolean partly =
        then.value() == FactorCoding.Value.PARTLY || now.value() == FactorCoding.Value.PARTLY;
    return partly ? Degree.PARTIAL : Degree.OPPOSITE;
  }

  /// Whether a reader can be told in words, which takes both reasons.
  public boolean isReasoned() {
    return then.reason() != null && now.reason() != null;
  }
}
