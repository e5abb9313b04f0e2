package org.briefwright.composer.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A recall: what, why, and whom it concerns.
///
/// @param collection of the item, or null where a brief was recalled
/// @param item its id, or null
/// @param version the only one that is recalled; null for every one up to then
/// @param brief that was recalled by name, or null
/// @param briefs that had been issued and are recalled
/// @param drafts that rest on it and are not to be issued
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A recall: what, why, and whom it concerns.")
public record Recall(
    @Schema(examples = "7") long number,
    @Schema(examples = "sources") String collection,
    @Schema(examples = "iiss-2025") String item,
    Integer version,
    String brief,
    @Schema(examples = "The publisher retracted the study.") String reason,
    Instant at,
    @Schema(examples = "a.publisher") String by,
    List<RecalledBrief> briefs,
    List<String> drafts) {

  public Recall {
    briefs = List.copyOf(briefs);
    drafts = List.copyOf(drafts);
  }

  /// A brief that was recalled.
  @Schema(description = "A brief that was recalled, with an erratum for each recipient.")
  public record RecalledBrief(
      @Schema(examples = "bw-3f7k-9a2m-x0qe-5rt8") String brief,
      String title,
      List<ErratumEntry> errata) {

    public RecalledBrief {
      errata = List.copyOf(errata);
    }
  }

  /// An erratum, to be read as a PDF under its number.
  ///
  /// @param sha256 of the PDF; null until it is set, which takes a moment
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ErratumEntry", description = "What one recipient is told, as a PDF.")
  public record ErratumEntry(
      @Schema(examples = "1") int number,
      @Schema(examples = "the Minister of Defence") String recipient,
      @Schema(examples = "/v1/recalls/7/errata/1") String href,
      String sha256) {}
}
