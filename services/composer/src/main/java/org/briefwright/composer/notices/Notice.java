package org.briefwright.composer.notices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that became of a brief.
///
/// @param number place in the order in which notices were given
/// @param id the same wherever and whenever the notice is told
/// @param by who did it; null for a mark, which nobody made
/// @param title of the brief
/// @param tlp marking of the brief
/// @param ground of a mark: the item that gave way; else null
/// @param reason of a recall, or null
/// @param recall its number, or null
/// @param errata of a recall: where this brief's errata can be read
/// @param successor the brief that superseded it, or null
/// @param delivery to the webhook; null until it is tried, and in what is delivered
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Something that became of a brief.")
public record Notice(
    @JsonIgnore long number,
    @Schema(examples = "0b7e6f5e-4d0f-4a55-9c36-6f0f3a1c2d4e") UUID id,
    NoticeKind kind,
    Instant at,
    @Schema(examples = "a.publisher") String by,
    @Schema(examples = "bw-3f7k-9a2m-x0qe-5rt8") String brief,
    @Schema(examples = "Deterrence") String title,
    @Schema(examples = "CLEAR") String tlp,
    Ground ground,
    @Schema(examples = "The publisher retracted the study.") String reason,
    @Schema(description = "Number of the recall", examples = "7") Long recall,
    @Schema(examples = "[\"/v1/recalls/7/errata/1\"]") List<String> errata,
    String successor,
    Delivery delivery) {

  public Notice {
    errata = List.copyOf(errata);
  }

  /// An item that a brief rests on and that is no longer what it was.
  ///
  /// @param what became of it, as in the concerns of a brief's standing
  /// @param version that the brief rests on
  /// @param since when it came to be so
  @Schema(name = "NoticeGround", description = "An item that is no longer what it was.")
  public record Ground(
      @Schema(
              enumeration = {"superseded", "withdrawn"},
              examples = "withdrawn")
          String what,
      @Schema(examples = "sources") String collection,
      @Schema(examples = "iiss-2025") String id,
      @Schema(examples = "1") int version,
      Instant since) {

    @Override
    public String toString() {
      return "version %d of %s/%s, which was %s".formatted(version, collection, id, what);
    }
  }

  /// How far a notice is on its way to the webhook.
  ///
  /// @param state `waiting` for another try, `delivered`, or `dead`: given up
  /// @param at of the last try
  /// @param problem of the last try; null where there was none
  @Schema(name = "NoticeDelivery", description = "How far a notice is on its way to the webhook.")
  public record Delivery(
      @Schema(
              enumeration = {"waiting", "delivered", "dead"},
              examples = "delivered")
          String state,
      @Schema(examples = "1") int tries,
      Instant at,
      @Schema(examples = "answered 500") @JsonInclude(JsonInclude.Include.NON_NULL)
          String problem) {}

  /// The notice in a line.
  String headline() {
    return kind.title() + ": " + title;
  }

  /// What a reader is told beyond the headline.
  String inWords() {
    return kind.inWords(this);
  }
}
