package org.briefwright.composer.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Stance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the library says otherwise than a brief, by now.
///
/// @param snapshot that the brief stands on
/// @param now the library's state that it is compared with
/// @param summary of the whole brief, whatever page of it this is
/// @param frame its template, topics and figures that changed
/// @param passages that changed, in the order of print
/// @param added what the library holds on the brief's topics now and did not hold then: first
///     what makes a key point, then the stronger; [#MOST_ADDED] at the most
@Schema(description = "What the library says otherwise than a brief, by now.")
public record BriefChanges(
    @Schema(examples = "bw-3f7k-9a2m-x0qe-5rt8") String brief,
    LibrarySnapshot snapshot,
    LibrarySnapshot now,
    Summary summary,
    List<FrameChange> frame,
    List<PassageChange> passages,
    List<AddedItem> added) {

  /// More are counted only.
  public static final int MOST_ADDED = 100;

  public BriefChanges {
    frame = List.copyOf(frame);
    passages = List.copyOf(passages);
    added = List.copyOf(added);
  }

  /// The same with some of its passages.
  public BriefChanges with(List<PassageChange> some) {
    return new BriefChanges(brief, snapshot, now, summary, frame, some, added);
  }

  /// How much of the brief changed.
  ///
  /// @param passages that it prints; the other counts of passages are among them
  /// @param sentences that it prints; `reworded` and `gone` are among them
  /// @param added items, listed or not
  @Schema(name = "ChangesSummary", description = "How much of the brief changed.")
  public record Summary(
      int passages,
      int changedPassages,
      int withdrawnPassages,
      int sentences,
      int reworded,
      int gone,
      int added) {}

  /// Something that shapes the brief in another version now.
  ///
  /// @param now null where no version is approved any more
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "FrameChange")
  public record FrameChange(
      @Schema(examples = "template") String kind,
      @Schema(examples = "at-a-glance") String item,
      int version,
      Integer now) {}

  /// An item that was not there when the brief was composed.
  ///
  /// @param keyPoints of the brief's topics that it makes
  /// @param strength null for a precedent
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "AddedItem")
  public record AddedItem(
      @Schema(examples = "fragment") String kind,
      String item,
      int version,
      String claim,
      Stance stance,
      List<String> keyPoints,
      Double strength) {}
}
