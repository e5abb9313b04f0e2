package org.briefwright.typeset.line;

import java.util.Arrays;

/// A paragraph as Knuth and Plass see it, in parallel arrays: boxes have a width; glue can stretch
/// and shrink and may end a line; penalties may end a line at a price. Widths in points.
final class Items {

  static final byte BOX = 0;
  static final byte GLUE = 1;
  static final byte PENALTY = 2;

  /// A penalty that forbids a break; its negative forces one.
  static final int INFINITE = 10_000;

  int count;
  byte[] kind = new byte[256];
  double[] width = new double[256];
  double[] stretch = new double[256];
  double[] shrink = new double[256];
  int[] penalty = new int[256];

  /// How far a box may stand out into the right margin when it ends a line.
  double[] hang = new double[256];

  Fragment[] fragment = new Fragment[256];

  /// Makes room for another paragraph.
  Items cleared() {
    count = 0;
    return this;
  }

  void box(double boxWidth, double hanging, Fragment what) {
    int i = next(BOX, boxWidth, what);
    hang[i] = hanging;
  }

  void glue(double natural, double canStretch, double canShrink, Fragment what) {
    int i = next(GLUE, natural, what);
    stretch[i] = canStretch;
    shrink[i] = canShrink;
  }

  /// @param what the word to be hyphenated here, or null where the break leaves no hyphen
  void penalty(double hyphenWidth, int price, Fragment what) {
    int i = next(PENALTY, hyphenWidth, what);
    penalty[i] = price;
  }

  /// Ends the paragraph: the last line may be short.
  void end() {
    penalty(0, INFINITE, null);
    glue(0, 1e6, 0, null);
    penalty(0, -INFINITE, null);
  }

  /// Whether a line may end at an item.
  boolean legalBreak(int i) {
    return switch (kind[i]) {
      case GLUE -> i > 0 && kind[i - 1] == BOX;
      case PENALTY -> penalty[i] < INFINITE;
      default -> false;
    };
  }

  boolean forcedBreak(int i) {
    return kind[i] == PENALTY && penalty[i] <= -INFINITE;
  }

  /// What an item takes on a line that is not broken at it.
  ///
  /// @param ratio of its stretch, or, where negative, of its shrink
  double widthOnLine(int i, double ratio) {
    return switch (kind[i]) {
      case BOX -> width[i];
      case GLUE ->
          fragment[i] == null ? 0 : width[i] + ratio * (ratio > 0 ? stretch[i] : shrink[i]);
      default -> 0;
    };
  }

  /// Where the words from right to left that begin at item `from` end, at `end` at the latest.
  int phraseEnd(int from, int end) {
    int after = from + 1;
    for (int i = from + 1; i < end; i++) {
      if (kind[i] == BOX) {
        if (fragment[i] == null || !fragment[i].rightToLeft()) {
          return after;
        }
        after = i + 1;
      }
    }
    return after;
  }

  private int next(byte what, double wide, Fragment of) {
    if (count == kind.length) {
      int size = count * 2;
      kind = Arrays.copyOf(kind, size);
      width = Arrays.copyOf(width, size);
      stretch = Arrays.copyOf(stretch, size);
      shrink = Arrays.copyOf(shrink, size);
      penalty = Arrays.copyOf(penalty, size);
      hang = Arrays.copyOf(hang, size);
      fragment = Arrays.copyOf(fragment, size);
    }
    kind[count] = what;
    width[count] = wide;
    hang[count] = 0;
    fragment[count] = of;
    return count++;
  }
}
