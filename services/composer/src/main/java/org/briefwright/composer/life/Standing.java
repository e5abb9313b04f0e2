package org.briefwright.composer.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a brief stands, and how it came there.
///
/// @param engine version of the program that made its bytes
/// @param preparedBy who asked for it first; null where nobody was named
/// @param revises the brief that it revises, or null
/// @param successor the brief that revises it and was issued, whatever became of that; or null
/// @param revisions drafts that revise it, the newest first, [#MOST_REVISIONS] at the most
/// @param concerns what speaks against it by what it rests on
/// @param log oldest first; empty for a draft
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where a brief stands, and how it came there.")
public record Standing(
    @Schema(examples = "bw-3f7k-9a2m-x0qe-5rt8") String brief,
    State state,
    @Schema(examples = "0.1.0") String engine,
    @Schema(examples = "an.analyst") String preparedBy,
    @Schema(description = "The brief that it revises", examples = "bw-9z4c-01kd-7vwx-22nq")
        String revises,
    @Schema(description = "The issued brief that revises it") String successor,
    @Schema(description = "Drafts that revise it, the newest first; fifty at the most")
        List<String> revisions,
    List<Concern> concerns,
    List<Entry> log) {

  static final int MOST_REVISIONS = 50;

  public Standing {
    revisions = List.copyOf(revisions);
    concerns = List.copyOf(concerns);
    log = List.copyOf(log);
  }
}
