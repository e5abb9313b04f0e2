package org.briefwright.templates;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a brief may draw, where the library holds what it takes and the limits leave the room.
public enum Picture {
  /// The data that a passage argues from, as a chart after the passage.
  @JsonProperty("figure")
  FIGURE,
  /// The passages as claims, with what supports and what attacks what.
  @JsonProperty("argumentMap")
  ARGUMENT_MAP,
  /// The precedents against the factors by which they are compared.
  @JsonProperty("factorMatrix")
  FACTOR_MATRIX,
  /// The precedents by the years in which they began.
  @JsonProperty("timeline")
  TIMELINE;

  /// Whether it is drawn of precedents, so that a brief without any cannot show it.
  public boolean isOfPrecedents() {
    return this == FACTOR_MATRIX || this == TIMELINE;
  }
}
