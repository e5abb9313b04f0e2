package org.briefwright.items;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What an import does with an item.
public enum ImportOutcome {
  /// There was none of this id: it came in as version 1.
  @JsonProperty("created")
  CREATED,
  /// Its body differs from the approved version's: it came in as the next version.
  @JsonProperty("updated")
  UPDATED,
  /// The approved version holds this very body.
  @JsonProperty("unchanged")
  UNCHANGED,
  /// It breaks a rule; nothing of the import is kept.
  @JsonProperty("refused")
  REFUSED
}
