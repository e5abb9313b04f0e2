package org.briefwright.templates;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The kinds of fragment that a slot may ask for; the fragments service defines them.
public enum FragmentKind {
  @JsonProperty("claim")
  CLAIM,
  @JsonProperty("evidence")
  EVIDENCE,
  @JsonProperty("warrant")
  WARRANT,
  @JsonProperty("rebuttal")
  REBUTTAL,
  @JsonProperty("definition")
  DEFINITION,
  @JsonProperty("option")
  OPTION,
  @JsonProperty("statusQuo")
  STATUS_QUO,
  @JsonProperty("recommendation")
  RECOMMENDATION
}
