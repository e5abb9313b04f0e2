package org.briefwright.items;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One version of an item as it stood at some moment of the library.
///
/// `sequence`, `recordedAt` and `recordedBy` are those of the last change to this version's state.
public record Item<T extends ItemBody>(
    @Schema(description = "Identifier within its collection", examples = "at-a-glance") String id,
    @Schema(description = "Number of the version, from 1", examples = "1") int version,
    @Schema(description = "How far the version has come") ItemState state,
    @Schema(description = "Library-wide number of its last change", examples = "17") long sequence,
    @Schema(description = "When its last change was recorded") Instant recordedAt,
    @Schema(description = "Who recorded its last change", examples = "a.editor") String recordedBy,
    @Schema(description = "What the version holds") T body) {

  public Item {
    requireNonNull(id, "id");
    requireNonNull(state, "state");
    requireNonNull(recordedAt, "recordedAt");
    requireNonNull(recordedBy, "recordedBy");
    requireNonNull(body, "body");
    if (version < 1 || sequence < 1) {
      throw new IllegalArgumentException(
          "version " + version + " and sequence " + sequence + " must be positive");
    }
  }

  /// The value of its `ETag`, without quotes: it changes with the version and with the version's
  /// state.
  @JsonIgnore
  public String tag() {
    return version + "-" + sequence;
  }
}
