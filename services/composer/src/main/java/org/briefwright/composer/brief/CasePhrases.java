package org.briefwright.composer.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.briefwright.composer.dossier.Precedent;

/// A precedent's years and end, in words.
final class CasePhrases {

  private static final int YEAR = 4;

  private CasePhrases() {}

  /// The years from the instrument to its end in words: `1994–2014`, or `since 1953` while it
  /// lasts.
  static String period(Precedent precedent, Phrases phrases) {
    boolean lasts = begin(precedent).isPresent() && end(precedent).isEmpty();
    return lasts ? phrases.get("years.since", year(begin(precedent).get())) : years(precedent);
  }

  /// The same as signs: `1994–2014`, or `1953–` while it lasts.
  static String years(Precedent precedent) {
    String from = begin(precedent).orElse(null);
    String until = end(precedent).orElse(null);
    if (from == null) {
      return until == null ? "" : year(until);
    }
    if (until == null) {
      return year(from) + "–";
    }
    return year(from).equals(year(until)) ? year(from) : year(from) + "–" + year(until);
  }

  /// When its instrument was signed, else when it came into force.
  static Optional<String> begin(Precedent precedent) {
    return Optional.ofNullable(precedent.dates())
        .map(dates -> first(dates.signed(), dates.inForce()));
  }

  /// When it ended; nothing while it lasts.
  static Optional<String> end(Precedent precedent) {
    return Optional.ofNullable(
        precedent.dates() == null
            ? precedent.outcome().until()
            : first(precedent.dates().until(), endOf(precedent.outcome())));
  }

  /// While an arrangement holds, `until` is the day up to which its years were counted.
  private static String endOf(Precedent.Outcome outcome) {
    return outcome.status() == Precedent.Outcome.Status.HELD ? null : outcome.until();
  }

  static String ended(Precedent.Outcome outcome, Phrases phrases) {
    String status = outcome.status().name().toLowerCase(java.util.Locale.ROOT);
    if (outcome.yearsHeld() == null) {
      return phrases.get("outcome." + status);
    }
    String years =
        BigDecimal.valueOf(outcome.yearsHeld())
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
            .replace(".", phrases.get("picture.decimal"));
    String unit = years.equals("1") ? "outcome.year" : "outcome.years";
    return phrases.get("outcome." + status + ".after", years, phrases.get(unit));
  }

  private static String first(String one, String other) {
    return one == null ? other : one;
  }

  private static String year(String date) {
    return date.substring(0, YEAR);
  }
}
