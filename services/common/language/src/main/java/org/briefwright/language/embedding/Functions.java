package org.briefwright.language.embedding;

/// The functions of a transformer, from additions, multiplications and divisions alone: those of
/// `Math` may differ in the last bit between processors.
final class Functions {
  private static final double LOG2_E = 1.4426950408889634;
  // The natural logarithm of 2 in two parts, so that n ln 2 is exact enough (Cody and Waite).
  private static final double LN2_HIGH = 0.6931471803691238;
  private static final double LN2_LOW = 1.9082149292705877e-10;
  private static final double SMALLEST = -700;
  private static final int EXPONENT_BIAS = 1023;
  private static final int MANTISSA_BITS = 52;
  // Taylor's coefficients, 1/i!.
  private static final double[] SERIES = {
    1,
    1,
    1.0 / 2,
    1.0 / 6,
    1.0 / 24,
    1.0 / 120,
    1.0 / 720,
    1.0 / 5_040,
    1.0 / 40_320,
    1.0 / 362_880,
    1.0 / 3_628_800
  };
  private static final double SQRT_HALF = 0.7071067811865476;
  private static final double EPSILON = 1e-12;

  private Functions() {}

  /// e to the power of `x` for x up to 700: Taylor's series on the remainder after powers of two.
  static double exp(double x) {
    if (x < SMALLEST) {
      return 0;
    }
    double n = Math.rint(x * LOG2_E);
    double r = (x - n * LN2_HIGH) - n * LN2_LOW;
    double series = 0;
    for (int i = SERIES.length - 1; i >= 0; i--) {
      series = SERIES[i] + r * series;
    }
    return series * Double.longBitsToDouble(((long) n + EXPONENT_BIAS) << MANTISSA_BITS);
  }

  /// Gaussian error linear unit, with the error function by Abramowitz and Stegun 7.1.26, whose
  /// error of 1.5e-7 is that of a float's rounding.
  static float gelu(float x) {
    double z = Math.abs(x) * SQRT_HALF;
    double t = 1 / (1 + 0.3275911 * z);
    double polynomial =
        ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592)
            * t;
    double erf = 1 - polynomial * exp(-z * z);
    return (float) (0.5 * x * (1 + (x < 0 ? -erf : erf)));
  }

  /// Makes mean 0 and variance 1 of each row, then scales and shifts.
  static void normalise(float[][] rows, float[] scale, float[] shift) {
    for (float[] row : rows) {
      double mean = 0;
      for (float value : row) {
        mean += value;
      }
      mean /= row.length;
      double variance = 0;
      for (float value : row) {
        double distance = value - mean;
        variance += distance * distance;
      }
      double factor = 1 / Math.sqrt(variance / row.length + EPSILON);
      for (int j = 0; j < row.length; j++) {
        row[j] = (float) ((row[j] - mean) * factor) * scale[j] + shift[j];
      }
    }
  }

  /// Turns the first `length` numbers into shares of 1.
  static void softmax(double[] values, int length) {
    double most = values[0];
    for (int i = 1; i < length; i++) {
      most = Math.max(most, values[i]);
    }
    double sum = 0;
    for (int i = 0; i < length; i++) {
      values[i] = exp(values[i] - most);
      sum += values[i];
    }
    for (int i = 0; i < length; i++) {
      values[i] /= sum;
    }
  }
}
