package org.briefwright.typeset.line;

import org.briefwright.typeset.font.FaceName;
import org.briefwright.typeset.font.Faces;
import org.briefwright.typeset.font.Figures;
import org.briefwright.typeset.font.FontFace;

/// Which face sets a character.
final class Coverage {

  private Coverage() {}

  /// The face itself, else the next of its chain that has the character, else null. Null also for
  /// control characters and halves of surrogate pairs, which no reader should take for text.
  static FontFace face(FontFace face, int codePoint) {
    if (plain(codePoint)) {
      return face;
    }
    if (!writable(codePoint) || invisible(codePoint)) {
      return null;
    }
    if (face.has(codePoint)) {
      return face;
    }
    for (FaceName next : face.name().chain()) {
      if (Faces.get(next).has(codePoint)) {
        return Faces.get(next);
      }
    }
    return null;
  }

  /// Whether every face has a character, as is with the letters and signs of ASCII.
  static boolean plain(int codePoint) {
    return codePoint > ' ' && codePoint < 0x7F;
  }

  /// The first face that has all of a letter and its marks, or null.
  static FontFace whole(FontFace face, String text, int from, int to) {
    for (FaceName next : face.name().chain()) {
      FontFace candidate = Faces.get(next);
      if (text.substring(from, to).codePoints().allMatch(candidate::has)) {
        return candidate;
      }
    }
    return null;
  }

  static boolean all(FontFace face, String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (face(face, text.codePointAt(i)) != face) {
        return false;
      }
    }
    return true;
  }

  /// Characters that have no looks of their own: joiners, direction marks, variation selectors, and
  /// break hints.
  static boolean invisible(int c) {
    return c == 0xAD
        || c == 0x34F
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFEFF
        || c >= 0xE0000 && c <= 0xE0FFF;
  }

  static boolean writable(int c) {
    return !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
  }

  /// The text itself, where its glyphs would say something else; null where they say the same.
  static String actualText(Setting setting, String text, int from, int to) {
    String part = text.substring(from, to);
    return saysItself(setting.face(), setting.figures(), part) ? null : part;
  }

  /// Whether the glyphs of a text, extracted, say the text.
  static boolean saysItself(FontFace face, Figures figures, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7E && !saysItself(face, figures, text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean saysItself(FontFace face, Figures figures, String text, int i) {
    char c = text.charAt(i);
    if (Character.isLowSurrogate(c)) {
      return true;
    }
    int codePoint = text.codePointAt(i);
    if (Clusters.combining(codePoint)) {
      // Marks are drawn apart from their letters.
      return false;
    }
    String said = face.text(face.glyph(codePoint, figures));
    return said != null
        && said.length() == Character.charCount(codePoint)
        && said.codePointAt(0) == codePoint;
  }
}
