package org.briefwright.typeset.line;

import java.util.Arrays;
import org.briefwright.language.hyphenation.Hyphenator;
import org.briefwright.typeset.font.Figures;
import org.briefwright.typeset.font.FontFace;

/// A word in a face, or a part of one: its glyphs with the kerning between them, and where it may
/// be divided. Immutable but for what it remembers of its divisions.
final class Word {

  private final FontFace face;
  private final Figures figures;
  private final String text;
  private final int length;
  private final int[] codes;
  private final int width;
  private final boolean saysItself;
  private final long key;
  private Division whole;
  private Division divided;

  /// The places where a word may be divided; widths in thousandths of an em.
  ///
  /// @param until the width before each place
  /// @param whole the width to the end
  record Division(Hyphenator hyphenator, WordBreaks breaks, int[] until, int whole) {

    /// Of most words where the language must not divide them.
    static final Division NOWHERE = new Division(null, WordBreaks.NONE, new int[0], 0);
  }

  private Word(
      FontFace face, Figures figures, String text, int[] codes, int width, boolean saysItself) {
    this.face = face;
    this.figures = figures;
    this.text = text;
    this.length = text.length();
    this.codes = codes;
    this.width = width;
    this.saysItself = saysItself;
    this.key = Words.key(text, 0, text.length());
  }

  /// @param text all of whose characters the face has
  static Word shaped(FontFace face, Figures figures, String text) {
    int[] glyphs = new int[text.length()];
    int count = face.shape(text, 0, text.length(), figures, glyphs);
    int[] codes = new int[2 * count];
    int length = 0;
    int width = 0;
    for (int i = 0; i < count; i++) {
      int kern = i == 0 ? 0 : face.kern(glyphs[i - 1], glyphs[i]);
      if (kern != 0) {
        codes[length++] = Run.shiftCode(10L * kern);
      }
      codes[length++] = glyphs[i];
      width += kern + face.advance(glyphs[i]);
    }
    boolean saysItself = Coverage.saysItself(face, figures, text);
    return new Word(face, figures, text, Arrays.copyOf(codes, length), width, saysItself);
  }

  String text() {
    return text;
  }

  /// As [Words] looks for it.
  long key() {
    return key;
  }

  /// In characters.
  int length() {
    return length;
  }

  /// As a [Run] has them.
  int[] codes() {
    return codes;
  }

  /// In thousandths of an em.
  int width() {
    return width;
  }

  /// Whether its glyphs, extracted, say its text.
  boolean saysItself() {
    return saysItself;
  }

  /// Where a language divides the word.
  ///
  /// @param hyphenator null where the language must not divide words
  Division divided(Hyphenator hyphenator) {
    Division known = hyphenator == null ? whole : divided;
    if (known == null || known.hyphenator() != hyphenator) {
      known = division(hyphenator);
      if (hyphenator == null) {
        whole = known;
      } else {
        divided = known;
      }
    }
    return known;
  }

  private Division division(Hyphenator hyphenator) {
    WordBreaks breaks = WordBreaks.in(text, 0, text.length(), hyphenator, false);
    if (hyphenator == null && breaks.isEmpty()) {
      return Division.NOWHERE;
    }
    int[] until = new int[breaks.count()];
    for (int i = 0; i < until.length; i++) {
      until[i] = width(0, breaks.at(i));
    }
    return new Division(hyphenator, breaks, until, width);
  }

  /// Anywhere, each part shaped by itself.
  Division everywhere() {
    WordBreaks breaks = WordBreaks.in(text, 0, text.length(), null, true);
    int[] until = new int[breaks.count()];
    int before = 0;
    for (int i = 0; i < until.length; i++) {
      before += width(i == 0 ? 0 : breaks.at(i - 1), breaks.at(i));
      until[i] = before;
    }
    int rest = until.length == 0 ? 0 : breaks.at(until.length - 1);
    return new Division(null, breaks, until, before + width(rest, text.length()));
  }

  private int width(int from, int to) {
    int[] glyphs = new int[to - from];
    return face.width(glyphs, face.shape(text, from, to, figures, glyphs));
  }
}
