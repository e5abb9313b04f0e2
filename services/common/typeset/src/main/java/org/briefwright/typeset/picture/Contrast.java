package org.briefwright.typeset.picture;

/// How well two colours can be told apart, after WCAG 2: 1 for not at all, 21 for black on white.
final class Contrast {

  private static final int WHITE = 0xFFFFFF;

  private Contrast() {}

  static double between(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int octet) {
    double c = (octet & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }

  /// The colour, made darker or lighter until it stands out from white by just this much.
  static int onWhite(int rgb, double contrast) {
    boolean darker = between(rgb, WHITE) < contrast;
    for (int percent = 0; percent <= 100; percent++) {
      int mixed = mixed(rgb, darker ? 0 : WHITE, percent);
      int next = mixed(rgb, darker ? 0 : WHITE, percent + 1);
      if (darker && between(mixed, WHITE) >= contrast
          || !darker && between(next, WHITE) < contrast) {
        return mixed;
      }
    }
    return 0;
  }

  private static int mixed(int rgb, int other, int percent) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int own = rgb >> shift & 0xff;
      int added = other >> shift & 0xff;
      mixed |= (own * (100 - percent) + added * percent + 50) / 100 << shift;
    }
    return mixed;
  }
}
