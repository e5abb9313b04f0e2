package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Which of a fragment's three bodies is printed.
public enum BodySize {
  @JsonProperty("short")
  SHORT,
  @JsonProperty("standard")
  STANDARD,
  @JsonProperty("full")
  FULL
}
