package org.briefwright.composer.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An entry of a brief's log: it came into a state.
///
/// @param recipients of an issue
/// @param caveat of an issue, or null
/// @param reason of a recall, or null
/// @param recall its number, or null
/// @param successor the brief that superseded it, or null
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "StandingEntry", description = "A brief came into a state.")
public record Entry(
    State state,
    Instant at,
    @Schema(examples = "a.publisher") String by,
    List<String> recipients,
    String caveat,
    String reason,
    @Schema(description = "Number of the recall", examples = "7") Long recall,
    String successor) {

  public Entry {
    recipients = List.copyOf(recipients);
  }
}
