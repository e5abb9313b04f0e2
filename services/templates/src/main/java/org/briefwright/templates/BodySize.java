package org.briefwright.templates;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The sizes in which a fragment's body is written.
public enum BodySize {
  @JsonProperty("short")
  SHORT,
  @JsonProperty("standard")
  STANDARD,
  @JsonProperty("full")
  FULL
}
