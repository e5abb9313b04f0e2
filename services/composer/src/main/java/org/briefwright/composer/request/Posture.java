package org.briefwright.composer.request;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What the brief is to do with the two sides of its question.
public enum Posture {
  /// Both sides, about equal in weight.
  @JsonProperty("balanced")
  BALANCED,
  /// The case for, with the strongest counterarguments and replies.
  @JsonProperty("advocatePro")
  ADVOCATE_PRO,
  /// The case against, with the strongest counterarguments and replies.
  @JsonProperty("advocateCon")
  ADVOCATE_CON,
  /// The case against whatever side is stronger in the library.
  @JsonProperty("redTeam")
  RED_TEAM
}
