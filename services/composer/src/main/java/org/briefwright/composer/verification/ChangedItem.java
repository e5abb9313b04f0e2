package org.briefwright.composer.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that a brief rests on and that has changed since.
///
/// @param version that the brief used
/// @param now the version that is approved now; null where none is
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An item that the brief rests on and that has changed since.")
public record ChangedItem(
    Kind kind, String item, int version, Integer now, Change change, String detail) {

  /// What it is.
  @Schema(name = "ChangedItemKind")
  public enum Kind {
    @JsonProperty("fragment")
    FRAGMENT,
    @JsonProperty("precedent")
    PRECEDENT,
    @JsonProperty("source")
    SOURCE
  }

  /// What became of it.
  @Schema(
      name = "ChangeSince",
      description =
          "`superseded`: a newer version is approved. `withdrawn`: none is. `stale`: past its review"
              + " date or its validity, or a source that has drifted or cannot be reached."
              + " `retracted`: a source that its publisher took back.")
  public enum Change {
    @JsonProperty("superseded")
    SUPERSEDED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("stale")
    STALE,
    @JsonProperty("retracted")
    RETRACTED
  }
}
