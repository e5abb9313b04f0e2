package org.briefwright.language.embedding;

/// A vector of length 1 in one byte a component: 400 times the component, rounded, and never beyond
/// 127. What this loses does not show in the order of search, and whole numbers add up to the same
/// sum in any order.
public final class SmallVector {
  /// Components of every vector.
  public static final int SIZE = 384;

  /// What [#dot] gives for two texts that are the same: 400 x 400.
  public static final int ONE = 160_000;

  private static final float SCALE = 400;
  private static final int MOST = 127;

  private SmallVector() {}

  public static byte[] of(float[] vector) {
    byte[] small = new byte[vector.length];
    for (int j = 0; j < small.length; j++) {
      small[j] = (byte) Math.clamp(Math.rint(SCALE * vector[j]), -MOST, MOST);
    }
    return small;
  }

  /// The sum of products: how near two vectors are, in parts of [#ONE].
  public static int dot(byte[] one, byte[] other) {
    int sum = 0;
    for (int j = 0; j < SIZE; j++) {
      sum += one[j] * other[j];
    }
    return sum;
  }
}
