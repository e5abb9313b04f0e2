package org.briefwright.typeset.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefwright.typeset.font.FontFace;

/// Hollow squares in place of characters that no face has: one for each character as readers count
/// them, with the text itself to be extracted, and a warning for each code point.
final class Substitutes {

  private static final int PRICE = 500;

  /// Within a word of a script that parts words by blanks.
  private static final int WORD_PRICE = 2_000;

  private static final int SQUARE = 0x25A1;
  private static final String SHOWN = Character.toString(SQUARE);

  private final Items items;
  private final Set<String> warnings;

  Substitutes(Items items, Set<String> warnings) {
    this.items = items;
    this.warnings = warnings;
  }

  /// Writes the character at `at`; returns where it ends.
  int write(Setting setting, String text, int at, int to, List<String> passages) {
    Setting square = setting.in(Coverage.face(setting.face(), SQUARE));
    int glyph = square.face().glyph(SQUARE);
    int end = Clusters.end(text, at, to);
    warn(setting.face(), text, at, end);
    if (items.count > 0 && items.kind[items.count - 1] == Items.BOX) {
      boolean word = Clusters.rightToLeft(text.codePointAt(at));
      items.penalty(0, word ? WORD_PRICE : PRICE, null);
    }
    items.box(
        square.points(square.face().advance(glyph)),
        0,
        new Fragment(square, SHOWN, 0, 1, null, said(text, at, end), null, null, passages));
    return end;
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
