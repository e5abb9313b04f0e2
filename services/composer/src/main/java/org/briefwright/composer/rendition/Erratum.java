package org.briefwright.composer.rendition;

import java.time.LocalDate;
import java.util.List;
import org.briefwright.composer.dossier.Tlp;

/// What a recipient of a recalled brief is told.
///
/// @param number of the recall
/// @param day on which it was recalled
/// @param reason in one or more lines
/// @param cause what is withdrawn, such as `sources/iiss-2025, version 1`; null where the brief was
///     recalled for itself
/// @param passages of the brief that rest on it, with their inline markup; none where all does
public record Erratum(
    long number,
    LocalDate day,
    String reason,
    String cause,
    String recipient,
    Issued brief,
    List<Said> passages) {

  public Erratum {
    passages = List.copyOf(passages);
  }

  /// The brief as it was issued.
  ///
  /// @param caveat null for none
  public record Issued(
      String id, String title, String lang, Tlp tlp, LocalDate day, String by, String caveat) {}

  /// A passage of the brief.
  ///
  /// @param tag printed before it, or null
  public record Said(String tag, String text) {}
}
