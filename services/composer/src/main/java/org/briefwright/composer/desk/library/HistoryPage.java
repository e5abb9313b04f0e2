package org.briefwright.composer.desk.library;

import java.util.List;
import org.briefwright.composer.desk.Option;

/// What happened to an item, and what two of its versions have different words for.
///
/// @param events newest first
/// @param from versions to compare from, and `to` those to compare with, one of each chosen
public record HistoryPage(
    Collection collection,
    String id,
    String title,
    String lang,
    List<Event> events,
    List<Option> from,
    List<Option> to,
    List<Wordings.Difference> differences) {

  /// A version entered a state.
  ///
  /// @param reason or empty
  public record Event(int version, String state, String by, String on, String reason) {}

  /// Whether there are two versions to compare.
  public boolean isCompared() {
    return from.size() > 1;
  }
}
