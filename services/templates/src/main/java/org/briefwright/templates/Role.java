package org.briefwright.templates;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a section does in a brief.
public enum Role {
  @JsonProperty("bottomLine")
  BOTTOM_LINE,
  @JsonProperty("keyJudgements")
  KEY_JUDGEMENTS,
  @JsonProperty("recommendation")
  RECOMMENDATION,
  @JsonProperty("talkingPoints")
  TALKING_POINTS,
  @JsonProperty("questionsAndAnswers")
  QUESTIONS_AND_ANSWERS,
  @JsonProperty("definitions")
  DEFINITIONS,
  @JsonProperty("background")
  BACKGROUND,
  @JsonProperty("evidenceAssessment")
  EVIDENCE_ASSESSMENT,
  @JsonProperty("argumentsFor")
  ARGUMENTS_FOR,
  @JsonProperty("argumentsAgainst")
  ARGUMENTS_AGAINST,
  @JsonProperty("challenge")
  CHALLENGE,
  @JsonProperty("precedents")
  PRECEDENTS,
  @JsonProperty("comparison")
  COMPARISON,
  @JsonProperty("statusQuo")
  STATUS_QUO,
  @JsonProperty("options")
  OPTIONS,
  @JsonProperty("outlook")
  OUTLOOK;

  /// Whether the section is filled with fragments, rather than from the precedents.
  public boolean takesFragments() {
    return this != PRECEDENTS && this != COMPARISON;
  }
}
