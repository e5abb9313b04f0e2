package org.briefwright.typeset.picture;

import java.util.List;
import org.briefwright.typeset.line.Line;

/// What signs mean that no words can stand beside, on as few lines as they fit.
final class Key {

  private static final double BETWEEN = 14;

  /// Draws a sign.
  interface Sign {

    /// @param x of its left edge
    /// @param middle between its head and foot
    void draw(double x, double middle);
  }

  /// One sign and its meaning.
  ///
  /// @param width of the sign, in points
  record Entry(Sign sign, double width, String meaning) {}

  private Key() {}

  /// Returns where the key ends.
  static double draw(
      Canvas canvas, Lettering lettering, List<Entry> entries, double y, double width) {
    double leading = canvas.leading(Tone.SCALE) + 2;
    double x = 0;
    double head = y;
    for (Entry entry : entries) {
      List<Line> words = lettering.lines(entry.meaning(), Tone.SCALE, width - entry.width() - 4);
      double needed = entry.width() + 4 + Lettering.widest(words);
      if (x > 0 && x + needed > width) {
        x = 0;
        head += leading;
      }
      entry.sign().draw(x, head + leading / 2 - 0.5);
      canvas.text(words, Tone.SCALE, x + entry.width() + 4, head, needed, 0);
      x += needed + BETWEEN;
      if (words.size() > 1) {
        x = 0;
        head += words.size() * leading;
      }
    }
    return head + leading;
  }
}
