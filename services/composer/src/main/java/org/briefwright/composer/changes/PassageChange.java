package org.briefwright.composer.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.briefwright.composer.verification.ChangedItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A passage of a brief on which the library has changed.
///
/// @param number of the passage in the brief, from 1
/// @param section its heading
/// @param now the version that is approved now; null where none is
/// @param what in the order of the constants, each once
/// @param detail in words, one for each fact that the item's wording does not show
/// @param sentences all of the passage, in order
/// @param baseScore null where it is as it was, or not known on both sides; likewise
///     `strength`
/// @param sources that the passage cites and that changed
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A passage of the brief on which the library has changed.")
public record PassageChange(
    @Schema(examples = "1") int number,
    @Schema(examples = "The case for") String section,
    @Schema(examples = "fragment") String kind,
    @Schema(examples = "deterrence-cold-war") String item,
    @Schema(examples = "1") int version,
    @Schema(examples = "2") Integer now,
    List<What> what,
    List<String> detail,
    List<SentenceChange> sentences,
    Step baseScore,
    Step strength,
    List<ChangedItem> sources) {

  public PassageChange {
    what = List.copyOf(what);
    detail = List.copyOf(detail);
    sentences = List.copyOf(sentences);
    sources = List.copyOf(sources);
  }

  /// What changed.
  @Schema(
      name = "PassageChangeKind",
      description =
          "`reworded`: other words would be printed today. `withdrawn`: no version is approved."
              + " `offTopic`: it is approved, and speaks on the brief's topics no more."
              + " `superseded`: a newer version is approved. `stale`: past its review or its"
              + " validity. `sources`: of what it cites. `baseScore`, `strength`: the numbers that"
              + " order arguments.")
  public enum What {
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("offTopic")
    OFF_TOPIC,
    @JsonProperty("superseded")
    SUPERSEDED,
    @JsonProperty("reworded")
    REWORDED,
    @JsonProperty("stale")
    STALE,
    @JsonProperty("sources")
    SOURCES,
    @JsonProperty("baseScore")
    BASE_SCORE,
    @JsonProperty("strength")
    STRENGTH
  }
}
