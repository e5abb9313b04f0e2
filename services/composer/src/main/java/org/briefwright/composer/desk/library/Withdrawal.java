package org.briefwright.composer.desk.library;

import java.util.List;
import org.briefwright.composer.desk.Refusal;
import org.briefwright.composer.life.State;
import org.briefwright.composer.uses.Rested;

/// What withdrawing a version would mean, before it is done.
///
/// @param briefs that rest on the item, the newest first
/// @param bearing other items that cite it or bear on it
/// @param reason that was typed
/// @param refusal why it was refused, or null
public record Withdrawal(
    Collection collection,
    String id,
    ItemSheet.Version version,
    String title,
    String lang,
    List<Rested> briefs,
    List<ItemSheet.Bearing> bearing,
    String reason,
    Refusal refusal) {

  private static final int NAMED = 50;

  /// As many of the briefs as the page names.
  public List<Rested> named() {
    return briefs.subList(0, Math.min(NAMED, briefs.size()));
  }

  /// Briefs in the hands of their recipients.
  public int issued() {
    return count(State.ISSUED) + count(State.SUPERSEDED);
  }

  /// Briefs that could no longer be issued.
  public int drafts() {
    return count(State.DRAFT);
  }

  /// Whether anything in use changes.
  public boolean isInUse() {
    return version.state().equals("approved");
  }

  private int count(State state) {
    return (int) briefs.stream().filter(it -> it.state() == state).count();
  }
}
