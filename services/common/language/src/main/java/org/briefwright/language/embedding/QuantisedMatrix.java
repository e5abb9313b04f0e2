package org.briefwright.language.embedding;

/// A matrix of eight-bit weights: the number at a place is (weight - zero point) x scale, with one
/// zero point and scale for all columns or for each.
///
/// The product takes its sums in one fixed order and never fuses a multiplication with an addition,
/// so that its bits do not depend on the processor. Java's floats have been strict since 17
/// (JLS 15.4).
final class QuantisedMatrix {
  private static final int PANEL = 8;

  private final byte[] weights;
  private final int start;
  private final int rows;
  private final int columns;
  private final boolean unsigned;
  private final float[] scales;
  private final float[] zeroPoints;

  QuantisedMatrix(Tensor weights, Tensor scale, Tensor zeroPoint) {
    this.weights = weights.bytes();
    this.start = weights.start();
    this.rows = weights.dimensions().get(0);
    this.columns = weights.dimensions().get(1);
    this.unsigned = weights.isUnsigned();
    this.scales = new float[columns];
    this.zeroPoints = new float[columns];
    float[] given = scale.floats();
    for (int column = 0; column < columns; column++) {
      int place = given.length == 1 ? 0 : column;
      scales[column] = given[place];
      zeroPoints[column] = zeroPoint.small(place);
    }
  }

  int columns() {
    return columns;
  }

  /// Writes a row's numbers.
  void row(int row, float[] into) {
    int from = start + row * columns;
    if (unsigned) {
      for (int j = 0; j < columns; j++) {
        into[j] = ((weights[from + j] & 0xff) - zeroPoints[j]) * scales[j];
      }
    } else {
      for (int j = 0; j < columns; j++) {
        into[j] = (weights[from + j] - zeroPoints[j]) * scales[j];
      }
    }
  }

  /// `y = x W + b` for each row of `x`.
  void multiply(float[][] x, float[] bias, float[][] y) {
    for (float[] row : y) {
      System.arraycopy(bias, 0, row, 0, columns);
    }
    float[][] w = new float[PANEL][columns];
    for (int k = 0; k < rows; k += PANEL) {
      for (int i = 0; i < PANEL; i++) {
        row(k + i, w[i]);
      }
      for (int t = 0; t < x.length; t++) {
        addPanel(y[t], w, x[t], k);
      }
    }
  }

  private static void addPanel(float[] y, float[][] w, float[] x, int k) {
    float[] w0 = w[0];
    float[] w1 = w[1];
    float[] w2 = w[2];
    float[] w3 = w[3];
    float[] w4 = w[4];
    float[] w5 = w[5];
    float[] w6 = w[6];
    float[] w7 = w[7];
    float x0 = x[k];
    float x1 = x[k + 1];
    float x2 = x[k + 2];
    float x3 = x[k + 3];
    float x4 = x[k + 4];
    float x5 = x[k + 5];
    float x6 = x[k + 6];
    float x7 = x[k + 7];
    for (int j = 0; j < y.length; j++) {
      float sum = y[j] + x0 * w0[j];
      sum += x1 * w1[j];
      sum += x2 * w2[j];
      sum += x3 * w3[j];
      sum += x4 * w4[j];
      sum += x5 * w5[j];
      sum += x6 * w6[j];
      sum += x7 * w7[j];
      y[j] = sum;
    }
  }
}
