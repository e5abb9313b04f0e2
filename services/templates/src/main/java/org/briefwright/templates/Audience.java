package org.briefwright.templates;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The readers that a brief can be made for.
public enum Audience {
  @JsonProperty("minister")
  MINISTER,
  @JsonProperty("legislator")
  LEGISLATOR,
  @JsonProperty("legalAdviser")
  LEGAL_ADVISER,
  @JsonProperty("militaryPlanner")
  MILITARY_PLANNER,
  @JsonProperty("journalist")
  JOURNALIST,
  @JsonProperty("general")
  GENERAL
}
