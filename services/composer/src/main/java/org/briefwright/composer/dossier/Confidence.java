package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Analytic confidence, lowest first: the order of the constants is the order of confidence.
public enum Confidence {
  @JsonProperty("low")
  LOW,
  @JsonProperty("moderate")
  MODERATE,
  @JsonProperty("high")
  HIGH
}
