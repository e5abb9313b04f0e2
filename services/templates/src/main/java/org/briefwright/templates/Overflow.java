package org.briefwright.templates;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What happens to a slot's entries that do not fit.
public enum Overflow {
  @JsonProperty("shorten")
  SHORTEN,
  @JsonProperty("annex")
  ANNEX,
  @JsonProperty("fail")
  FAIL
}
