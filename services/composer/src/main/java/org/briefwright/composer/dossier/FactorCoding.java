package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/// A factor's value in one case, with its one-line reason.
@JsonIgnoreProperties(ignoreUnknown = true)
public record FactorCoding(String id, Value value, String reason) {

  /// How far a factor is present.
  public enum Value {
    @JsonProperty("yes")
    YES,
    @JsonProperty("partly")
    PARTLY,
    @JsonProperty("no")
    NO,
    @JsonProperty("unknown")
    UNKNOWN,
    @JsonProperty("notApplicable")
    NOT_APPLICABLE;

    /// Whether the value says anything that another case's value can be compared with.
    public boolean isKnown() {
      return this == YES || this == PARTLY || this == NO;
    }
  }
}
