package org.briefwright.composer.uses;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.briefwright.composer.life.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A brief that rests on an item.
///
/// @param version of the item that the brief rests on
/// @param through for a source, what in the brief cites it
/// @param sequence place in the order of archiving
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Rested", description = "A brief that rests on an item.")
public record Rested(
    @Schema(examples = "bw-3f7k-9a2m-x0qe-5rt8") String brief,
    @Schema(examples = "Deterrence") String title,
    State state,
    Instant archivedAt,
    @Schema(description = "Of the item", examples = "1") int version,
    @Schema(
            description = "For a source, what in the brief cites it",
            examples = "[\"fragments/deterrence-cold-war\"]")
        List<String> through,
    @JsonIgnore long sequence) {

  public Rested {
    through = List.copyOf(through);
  }
}
