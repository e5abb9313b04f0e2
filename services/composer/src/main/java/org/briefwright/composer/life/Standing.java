package org.briefwright.composer.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a brief stands, and how it came there.
///
/// @param engine version of the program that made its bytes
/// @param preparedBy who asked for it first; null where nobody was named
/// @param concerns what speaks against it by what it rests on
/// @param log oldest first; empty for a draft
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where a brief stands, and how it came there.")
public record Standing(
    @Schema(examples = "bw-3f7k-9a2m-x0qe-5rt8") String brief,
    State state,
    @Schema(examples = "0.1.0") String engine,
    @Schema(examples = "an.analyst") String preparedBy,
    List<Concern> concerns,
    List<Entry> log) {

  public Standing {
    concerns = List.copyOf(concerns);
    log = List.copyOf(log);
  }
}
