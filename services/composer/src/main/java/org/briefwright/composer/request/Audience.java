package org.briefwright.composer.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/// The reader that the brief is for.
public enum Audience {
  @JsonProperty("general")
  GENERAL("general"),
  @JsonProperty("minister")
  MINISTER("minister"),
  @JsonProperty("legislator")
  LEGISLATOR("legislator"),
  @JsonProperty("legalAdviser")
  LEGAL_ADVISER("legalAdviser"),
  @JsonProperty("militaryPlanner")
  MILITARY_PLANNER("militaryPlanner"),
  @JsonProperty("journalist")
  JOURNALIST("journalist");

  private final String code;

  Audience(String code) {
    this.code = code;
  }

  /// The readers that a template names, or nothing where it names none.
  static Optional<Audience> ofCode(String code) {
    return Arrays.stream(values()).filter(readers -> readers.code.equals(code)).findFirst();
  }

  /// The name by which fragments mark the readers that they suit.
  public String code() {
    return code;
  }
}
