package org.briefwright.templates;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a brief does with the two sides of its question.
public enum Posture {
  @JsonProperty("balanced")
  BALANCED,
  @JsonProperty("advocatePro")
  ADVOCATE_PRO,
  @JsonProperty("advocateCon")
  ADVOCATE_CON,
  @JsonProperty("redTeam")
  RED_TEAM
}
