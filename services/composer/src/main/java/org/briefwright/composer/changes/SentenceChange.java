package org.briefwright.composer.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A printed sentence beside the one that the library has in its place now.
///
/// @param page of the brief on which it stands; null for one that is new, or not known
/// @param before as it is printed; null for one that is new
/// @param now null for one that is gone
/// @param words of a reworded one, in order; else none
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A printed sentence beside the one in its place now.")
public record SentenceChange(
    What what,
    @Schema(examples = "1") Integer page,
    String before,
    String now,
    List<WordChange> words) {

  public SentenceChange {
    words = List.copyOf(words);
  }

  /// What became of a sentence.
  @Schema(
      name = "SentenceChangeKind",
      description =
          "`same`; `reworded`, then `words` tells how; `gone`; `new`: it would be printed today.")
  public enum What {
    @JsonProperty("same")
    SAME,
    @JsonProperty("reworded")
    REWORDED,
    @JsonProperty("gone")
    GONE,
    @JsonProperty("new")
    NEW
  }
}
