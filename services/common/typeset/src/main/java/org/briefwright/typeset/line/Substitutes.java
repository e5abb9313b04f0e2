package org.briefwright.typeset.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefwright.typeset.font.FontFace;

/// Hollow squares in place of characters that no face has: one for each character as readers count
/// them, with the text itself to be extracted, and a warning for each code point.
final class Substitutes {

  private static final int PRICE = 500;
  private static final int SQUARE = 0x25A1;

  private final Items items;
  private final Measure measure;
  private final Set<String> warnings;

  Substitutes(Items items, Measure measure, Set<String> warnings) {
    this.items = items;
    this.measure = measure;
    this.warnings = warnings;
  }

  /// Writes the character at `at`, or, of a script that runs from right to left, the word that
  /// begins there, so that it is extracted as one. Returns where that ends.
  int write(Setting setting, String text, int at, int to, List<String> passages) {
    Setting square = setting.in(Coverage.face(setting.face(), SQUARE));
    double width = square.points(square.face().advance(square.face().glyph(SQUARE)));
    int end = Clusters.end(text, at, to);
    int squares = 1;
    while (end < to
        && joins(setting.face(), text.codePointBefore(end), text.codePointAt(end))
        && (squares + 1) * width <= measure.width()) {
      end = Clusters.end(text, end, to);
      squares++;
    }
    warn(setting.face(), text, at, end);
    if (items.count > 0 && items.kind[items.count - 1] == Items.BOX) {
      items.penalty(0, PRICE, null);
    }
    String shown = Character.toString(SQUARE).repeat(squares);
    items.box(
        squares * width,
        0,
        new Fragment(square, shown, 0, squares, said(text, at, end), null, null, passages));
    return end;
  }

  private static boolean joins(FontFace face, int before, int next) {
    return Clusters.rightToLeft(next)
        && Character.getDirectionality(before) != Character.DIRECTIONALITY_LEFT_TO_RIGHT
        && Coverage.face(face, next) == null;
  }

  private static String said(String text, int at, int end) {
    return Coverage.writable(text.codePointAt(at)) ? text.substring(at, end) : "\uFFFD";
  }

  private void warn(FontFace face, String text, int at, int end) {
    text.substring(at, end)
        .codePoints()
        .filter(c -> !Coverage.invisible(c) && Coverage.face(face, c) == null)
        .forEach(
            c ->
                warnings.add(
                    String.format(
                        Locale.ROOT,
                        "U+%04X has no glyph in %s nor in any other face; a hollow square stands"
                            + " in its place",
                        c,
                        face.name().postScriptName())));
  }
}
