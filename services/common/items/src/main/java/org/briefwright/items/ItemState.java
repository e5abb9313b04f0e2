package org.briefwright.items;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/// How far a version has come. Superseding is not asked for: it befalls the approved version when
/// the next one is approved.
public enum ItemState {
  DRAFT("draft"),
  IN_REVIEW("inReview"),
  APPROVED("approved"),
  SUPERSEDED("superseded"),
  WITHDRAWN("withdrawn");

  private final String code;

  ItemState(String code) {
    this.code = code;
  }

  /// The name on the wire and in the database.
  @JsonValue
  public String code() {
    return code;
  }

  /// The states that a person may move a version of this state to.
  public List<ItemState> successors() {
    return switch (this) {
      case DRAFT -> List.of(IN_REVIEW, WITHDRAWN);
      case IN_REVIEW -> List.of(APPROVED, DRAFT, WITHDRAWN);
      case APPROVED -> List.of(WITHDRAWN);
      case SUPERSEDED, WITHDRAWN -> List.of();
    };
  }

  public static ItemState of(String code) {
    return Stream.of(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + code
                        + "' is no state; draft, inReview, approved, superseded and withdrawn are"));
  }
}
