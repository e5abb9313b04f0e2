package org.briefwright.typeset.theme;

import java.util.Locale;
import org.briefwright.typeset.document.PageFormat;

/// How many characters a line of running text holds. Under forty, justified lines fall apart; over
/// ninety, the eye loses the next one.
final class BodyMeasure {

  private static final int FEWEST = 40;
  private static final int MOST = 90;

  /// A character, blanks included, in ems: the rule of thumb that a theme's author can reckon with,
  /// whatever the face and the language. English in the shipped serif takes a little less.
  private static final double CHARACTER = 0.5;

  private BodyMeasure() {}

  /// @param side the side margin
  static void check(double side, double textIndent, TextStyle body, ThemeFaults faults) {
    double free = PageFormat.A4.width() - textIndent;
    double character = CHARACTER * body.size();
    double characters = (free - 2 * side) / character;
    if (characters >= FEWEST && characters <= MOST) {
      return;
    }
    faults.add(
        Length.MARGIN_SIDE.key(),
        ThemeFaults.plain(side),
        String.format(
            Locale.ROOT,
            "with page.text-indent '%s' leaves lines of %.0f characters of %s at %s points",
            ThemeFaults.plain(textIndent),
            characters,
            Role.BODY.key(),
            ThemeFaults.plain(body.size())),
        String.format(
            Locale.ROOT,
            "%d to %d characters, here margins of %.1f to %.1f points",
            FEWEST,
            MOST,
            Length.MARGIN_SIDE.clamp((free - MOST * character) / 2),
            Length.MARGIN_SIDE.clamp((free - FEWEST * character) / 2)));
  }
}
