package org.briefwright.typeset.font;

import java.util.Set;

/// One glyph for another, by feature: GSUB lookups of type 1.
final class Substitutions {

  private static final int SINGLE = 1;

  private Substitutions() {}

  /// The glyph that each glyph becomes under these features, by glyph; most become themselves.
  static char[] read(Sfnt font, int glyphs, Set<String> features) {
    char[] becomes = new char[glyphs];
    for (char glyph = 0; glyph < glyphs; glyph++) {
      becomes[glyph] = glyph;
    }
    LayoutTable gsub = new LayoutTable(font, "GSUB");
    int lookup = -1;
    char[] before = becomes;
    for (LayoutTable.Subtable subtable : gsub.subtables(Set.of("latn", "cyrl"), features)) {
      if (subtable.type() != SINGLE) {
        continue;
      }
      if (subtable.lookup() != lookup) {
        lookup = subtable.lookup();
        before = becomes.clone();
      }
      int at = subtable.at();
      int[] coverage = gsub.coverage(at + font.u16(at + 2), glyphs);
      for (int glyph = 0; glyph < glyphs; glyph++) {
        int index = coverage[before[glyph]];
        if (index >= 0) {
          becomes[glyph] =
              (char)
                  (font.u16(at) == 1
                      ? before[glyph] + font.i16(at + 4)
                      : font.u16(at + 6 + 2 * index));
        }
      }
    }
    return becomes;
  }
}
