package org.briefwright.typeset.line;

import org.briefwright.typeset.font.FontFace;
import org.briefwright.typeset.font.MarkOffset;

/// A word with combining marks: its letters as one run, which says the whole word when extracted,
/// and each mark as a run of its own, put where the font's anchors want it, which says nothing.
final class MarkedWord {

  /// They leave a dot above where it is.
  private static final String MARKS_BELOW =
      "\u0323\u0324\u0325\u0326\u0327\u0328\u032D\u032E\u0330\u0331\u0332";

  private final Fragment word;
  private final FontFace face;
  private final int[] glyphs;
  private final int count;
  private final double[] origins;
  private final double[] rises;

  /// @param glyphs of the word, shaped; changed where a letter loses its dot to a mark
  MarkedWord(Fragment word, int[] glyphs, int count) {
    this.word = word;
    this.face = word.setting().face();
    this.glyphs = glyphs;
    this.count = count;
    this.origins = new double[count];
    this.rises = new double[count];
  }

  /// Whether a word has marks that its glyphs do not already include.
  static boolean is(Fragment word) {
    boolean marked = false;
    for (int i = word.from(); i < word.to() && word.actualText() != null; i++) {
      marked |= Clusters.combining(word.text().charAt(i));
    }
    return marked;
  }

  /// Draws the letters, then the marks.
  ///
  /// @param letters to add them to
  /// @param marks makes the run of a mark: at its place, raised by some points
  double draw(Run letters, double x, MarkRuns marks) {
    double pen = place(letters, x);
    letters.width(pen - letters.x());
    for (int i = 0; i < count; i++) {
      if (!Double.isNaN(origins[i])) {
        Run mark = marks.at(origins[i], rises[i]);
        mark.glyph(glyphs[i]);
        mark.width(pen - mark.x());
      }
    }
    return pen;
  }

  /// Makes runs for marks.
  interface MarkRuns {
    Run at(double x, double rise);
  }

  private double place(Run letters, double x) {
    Setting setting = word.setting();
    double pen = x;
    double letterAt = x;
    int letter = -1;
    for (int i = 0; i < count; i++) {
      boolean mark = i > 0 && face.isMark(glyphs[i]);
      if (mark) {
        stand(i, letter, letterAt);
        continue;
      }
      if (i > 0) {
        int kern = face.kern(glyphs[i - 1], glyphs[i]);
        letters.shiftBy(10L * kern);
        pen += setting.points(kern);
      }
      origins[i] = Double.NaN;
      letter = i;
      letterAt = pen;
      letters.glyph(i + 1 < count ? undotted(i) : glyphs[i]);
      pen += setting.points(face.advance(glyphs[i]));
    }
    return pen;
  }

  /// On the mark before it where the font has an anchor for that, else on the letter, else, without
  /// any anchor, where the pen stands after the letter, over which such marks are drawn.
  private void stand(int i, int letter, double letterAt) {
    Setting setting = word.setting();
    MarkOffset onMark = letter == i - 1 ? null : face.mark(glyphs[i - 1], glyphs[i]);
    MarkOffset onLetter = letter < 0 ? null : face.mark(glyphs[letter], glyphs[i]);
    if (onMark != null) {
      origins[i] = origins[i - 1] + setting.points(onMark.right());
      rises[i] = rises[i - 1] + setting.points(onMark.up());
    } else if (onLetter != null) {
      origins[i] = letterAt + setting.points(onLetter.right());
      rises[i] = setting.points(onLetter.up());
    } else {
      origins[i] = letterAt + (letter < 0 ? 0 : setting.points(face.advance(glyphs[letter])));
    }
  }

  /// The letter, without its dot where a mark above takes its place.
  private int undotted(int i) {
    int dotless = face.glyph('\u0131');
    boolean dotted = glyphs[i] == face.glyph('i') || glyphs[i] == face.glyph('\u0456');
    MarkOffset above = face.mark(glyphs[i], glyphs[i + 1]);
    if (dotted && dotless != 0 && above != null && above.up() >= 0 && !below(glyphs[i + 1])) {
      glyphs[i] = dotless;
    }
    return glyphs[i];
  }

  private boolean below(int mark) {
    return MARKS_BELOW.codePoints().anyMatch(c -> face.glyph(c) == mark);
  }
}
