package org.briefwright.typeset.picture;

/// Colours as seen without green cones, after Machado, Oliveira and Fernandes (2009), and how far
/// apart they then are in CIELAB; some 2.3 is the least that eyes notice.
final class Deuteranopia {

  private static final double[][] SEEN = {
    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
  };

  private Deuteranopia() {}

  static double difference(int one, int other) {
    double[] a = lab(one);
    double[] b = lab(other);
    return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
  }

  private static double square(double value) {
    return value * value;
  }

  private static double[] lab(int rgb) {
    double[] linear = {linear(rgb >> 16), linear(rgb >> 8), linear(rgb)};
    double[] seen = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        seen[row] += SEEN[row][column] * linear[column];
      }
      seen[row] = Math.clamp(seen[row], 0, 1);
    }
    double x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505;
    double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
    double z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089;
    return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double linear(int octet) {
    double c = (octet & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
