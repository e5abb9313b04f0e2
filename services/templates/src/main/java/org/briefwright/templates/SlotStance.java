package org.briefwright.templates;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Which side's arguments a slot takes, with respect to the topic's neutral question.
public enum SlotStance {
  @JsonProperty("pro")
  PRO,
  @JsonProperty("con")
  CON,
  @JsonProperty("neutral")
  NEUTRAL,
  @JsonProperty("both")
  BOTH,
  @JsonProperty("any")
  ANY
}
