package org.briefwright.composer.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/// What the brief is to do with the two sides of its question.
public enum Posture {
  /// Both sides, about equal in weight.
  @JsonProperty("balanced")
  BALANCED("balanced"),
  /// The case for, with the strongest counterarguments and replies.
  @JsonProperty("advocatePro")
  ADVOCATE_PRO("advocatePro"),
  /// The case against, with the strongest counterarguments and replies.
  @JsonProperty("advocateCon")
  ADVOCATE_CON("advocateCon"),
  /// The case against whatever side is stronger in the library.
  @JsonProperty("redTeam")
  RED_TEAM("redTeam");

  private final String code;

  Posture(String code) {
    this.code = code;
  }

  /// The posture that a template names, or nothing where it names none.
  static Optional<Posture> ofCode(String code) {
    return Arrays.stream(values()).filter(posture -> posture.code.equals(code)).findFirst();
  }

  /// The name in requests, templates and phrases.
  public String code() {
    return code;
  }
}
