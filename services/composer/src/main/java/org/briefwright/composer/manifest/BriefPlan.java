package org.briefwright.composer.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.Measures;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.Posture;
import org.briefwright.composer.selection.Constraint;
import org.briefwright.composer.selection.Rejected;
import org.briefwright.composer.selection.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a brief would hold, and why, without the brief.
///
/// @param objective what the selection is worth: see docs/selection.md
/// @param constraints those that are a matter of degree, with what the selection comes to
@Schema(description = "What a brief would hold, and why: the answer to a dry run.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BriefPlan(
    Brief.ItemRef topic,
    Brief.ItemRef template,
    Posture posture,
    LibrarySnapshot snapshot,
    double objective,
    List<PlannedSlot> slots,
    List<Kept> constraints,
    List<Rejected> rejected,
    Measures measures,
    List<Brief.Gap> gaps) {

  /// A slot with what would stand in it.
  ///
  /// @param min entries that it asks for
  /// @param max entries that it takes
  public record PlannedSlot(
      String slot,
      String heading,
      boolean required,
      int min,
      int max,
      List<PlannedItem> items,
      List<PlannedCase> precedents) {}

  /// A fragment in its slot.
  ///
  /// @param words that would be printed
  /// @param score what the brief would lose without it
  /// @param serves the constraint that the brief would break without it, or null
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PlannedItem(
      String item,
      int version,
      String tag,
      BodySize bodySize,
      int words,
      Score score,
      Constraint serves,
      String reason,
      Because because) {}

  /// A precedent in its slot.
  public record PlannedCase(
      String item, int version, String name, int words, String reason, Because because) {}

  /// A constraint with its bound and what the selection comes to.
  ///
  /// @param value null where there is nothing to measure
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Kept(Constraint constraint, double bound, Double value) {}
}
