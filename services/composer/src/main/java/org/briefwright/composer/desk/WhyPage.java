package org.briefwright.composer.desk;

import java.util.List;
import java.util.Set;

/// The page that tells of each passage why it stands in a brief, and of the rest why it does not.
///
/// @param rejected what could have stood in it
/// @param barred what this brief could not hold, whatever else it holds
/// @param gone claims that an earlier brief had and this one has not; with `since`
/// @param since the id of that earlier brief, or null
/// @param pinned ids that the request includes
/// @param excluded ids that it leaves out
/// @param refusal why composing again came to nothing, or null
public record WhyPage(
    BriefSheet.Text brief,
    List<Part> parts,
    List<LeftOut> rejected,
    List<LeftOut> barred,
    List<String> gone,
    String since,
    List<String> pinned,
    List<String> excluded,
    Refusal refusal) {

  /// A section of the brief.
  public record Part(String heading, List<Entry> entries) {}

  /// A passage, or a precedent.
  ///
  /// @param tag its claim, or the precedent's name
  /// @param text as printed
  /// @param strength in a word, or empty
  /// @param isNew whether an earlier brief had it not
  /// @param pinned whether the request includes it
  public record Entry(
      String id,
      int version,
      String stance,
      String lang,
      String tag,
      String text,
      String strength,
      String confidence,
      WhyWords.Reason reason,
      List<Grounds.Cited> sources,
      List<Other> attackers,
      List<Other> supporters,
      boolean isCase,
      boolean isNew,
      boolean pinned) {}

  /// Another argument that bears on one.
  ///
  /// @param here whether it stands in the brief
  public record Other(String id, String tag, String stance, String strength, boolean here) {}

  /// What might have stood in the brief.
  ///
  /// @param instead id of the passage that stands where it might, or empty
  /// @param insteadTag the claim of that passage
  /// @param excluded whether the request leaves it out
  public record LeftOut(
      String id,
      String tag,
      String stance,
      String strength,
      WhyWords.Reason reason,
      String instead,
      String insteadTag,
      boolean isFragment,
      boolean excluded) {

    /// Whether it says what stands instead, which some reasons do themselves.
    public boolean isInsteadTold() {
      return !insteadTag.isEmpty() && !reason.text().contains(insteadTag);
    }

    /// Whether the reader can change anything about it.
    public boolean isChoice() {
      return isFragment || excluded || !insteadTag.isEmpty();
    }
  }

  static WhyPage of(
      BriefSheet sheet, Grounds grounds, Tongue tongue, BriefSheet earlier, Refusal refusal) {
    return new WhyWriter(
            sheet, grounds, tongue, earlier == null ? Set.of() : WhyWriter.items(earlier))
        .write(earlier, refusal);
  }

  /// Whether anything differs from the earlier brief.
  public boolean isChanged() {
    return !gone.isEmpty()
        || parts.stream().flatMap(part -> part.entries().stream()).anyMatch(Entry::isNew);
  }
}
