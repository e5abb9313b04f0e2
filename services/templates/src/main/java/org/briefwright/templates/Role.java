package org.briefwright.templates;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a section does in a brief.
public enum Role {
  @JsonProperty("bottomLine")
  BOTTOM_LINE,
  @JsonProperty("keyJudgements")
  KEY_JUDGEMENTS,
  @JsonProperty("background")
  BACKGROUND,
  @JsonProperty("argumentsFor")
  ARGUMENTS_FOR,
  @JsonProperty("argumentsAgainst")
  ARGUMENTS_AGAINST,
  @JsonProperty("precedents")
  PRECEDENTS,
  @JsonProperty("options")
  OPTIONS,
  @JsonProperty("outlook")
  OUTLOOK
}
