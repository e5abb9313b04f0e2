package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/// A stretch of a content service's log, oldest change first.
///
/// @param last ask for what comes after this number next
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChangePage(List<Change> changes, long last) {

  public ChangePage {
    changes = List.copyOf(changes);
  }

  /// A version of an item came into a state.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Change(
      long sequence, String collection, String id, int version, String state, Instant recordedAt) {}
}
