package org.briefwright.composer.life;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a brief stands.
public enum State {
  /// Composed, and answerable by nobody yet.
  DRAFT("draft"),
  /// Answered for by its issuer, and in the hands of its recipients.
  ISSUED("issued"),
  /// Followed by an issued successor.
  SUPERSEDED("superseded"),
  /// Not to be relied upon.
  RECALLED("recalled");

  private final String code;

  State(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }

  /// The state of this name.
  ///
  /// @throws IllegalArgumentException naming what is no state
  public static State ofCode(String code) {
    return Arrays.stream(values())
        .filter(it -> it.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no state of a brief"));
  }

  /// The states that may come next. A superseded brief still lies on desks, so it can be recalled.
  public Set<State> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(ISSUED);
      case ISSUED -> EnumSet.of(SUPERSEDED, RECALLED);
      case SUPERSEDED -> EnumSet.of(RECALLED);
      case RECALLED -> EnumSet.noneOf(State.class);
    };
  }

  /// The next states in words, for who asked for another.
  String nextInWords() {
    return next().isEmpty()
        ? "nothing follows " + code
        : "after "
            + code
            + " comes "
            + next().stream().map(State::code).collect(Collectors.joining(" or "));
  }
}
