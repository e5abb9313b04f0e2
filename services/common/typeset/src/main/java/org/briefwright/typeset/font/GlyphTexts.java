package org.briefwright.typeset.font;

/// What each glyph says, for `ToUnicode`: its first character; for a figure style the plain
/// figure; for a ligature its letters.
final class GlyphTexts {

  private GlyphTexts() {}

  static String[] read(int glyphs, CharacterMap characters, char[][] figures, Ligatures ligatures) {
    String[] texts = new String[glyphs];
    for (int c : characters.characters()) {
      int glyph = characters.glyph(c);
      if (texts[glyph] == null) {
        texts[glyph] = Character.toString(c);
      }
    }
    for (char[] style : figures) {
      for (int glyph = 0; glyph < glyphs; glyph++) {
        if (texts[style[glyph]] == null) {
          texts[style[glyph]] = texts[glyph];
        }
      }
    }
    for (Ligatures.Ligature ligature : ligatures.all()) {
      texts[ligature.glyph()] = letters(texts, ligature);
    }
    return texts;
  }

  /// Null where a part is a glyph that no text leads to, and then nor does the ligature.
  private static String letters(String[] texts, Ligatures.Ligature ligature) {
    StringBuilder letters = new StringBuilder().append(texts[ligature.first()]);
    boolean known = texts[ligature.first()] != null;
    for (int glyph : ligature.rest()) {
      letters.append(texts[glyph]);
      known &= texts[glyph] != null;
    }
    return known ? letters.toString() : null;
  }
}
