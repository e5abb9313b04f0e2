package org.briefwright.composer.changes;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A run of words of a sentence that was reworded. The runs that are not `added` are the old
/// sentence; those that are not `removed` are the new one.
@Schema(description = "A run of words that stayed, went or came.")
public record WordChange(Op op, @Schema(examples = "no longer") String text) {

  /// What became of the words.
  @Schema(name = "WordChangeOp")
  public enum Op {
    @JsonProperty("same")
    SAME,
    @JsonProperty("removed")
    REMOVED,
    @JsonProperty("added")
    ADDED
  }
}
