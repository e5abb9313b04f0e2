package org.briefwright.composer.dossier;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as far as it is known, as a place on a scale of years.
public final class Moment {

  private static final Pattern KNOWN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private static final double MONTHS = 12;
  private static final double DAYS = 365;
  private static final double DAYS_OF_A_MONTH = DAYS / MONTHS;

  private Moment() {}

  /// The middle of the month or day that is named, the beginning of a year without either; nothing
  /// where the text is not `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public static OptionalDouble year(String text) {
    Matcher known = KNOWN.matcher(text);
    if (!known.matches()) {
      return OptionalDouble.empty();
    }
    double year = Integer.parseInt(known.group(1));
    if (known.group(2) == null) {
      return OptionalDouble.of(year);
    }
    double month = Integer.parseInt(known.group(2)) - 1;
    double day =
        known.group(3) == null ? DAYS_OF_A_MONTH / 2 : Integer.parseInt(known.group(3)) - 0.5;
    return OptionalDouble.of(year + month / MONTHS + day / DAYS);
  }
}
