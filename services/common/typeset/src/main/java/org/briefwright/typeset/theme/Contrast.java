package org.briefwright.typeset.theme;

/// The contrast of two colours after WCAG 2.2: 1 to 21.
final class Contrast {

  /// What level AA asks of text (WCAG 2.2, 1.4.3), which PDF/UA readers rely on.
  static final double LEAST = 4.5;

  private Contrast() {}

  /// @param one 0xRRGGBB
  /// @param other 0xRRGGBB
  static double between(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
