package org.briefwright.composer.selection;

/// Numbers without a pattern, and always the same ones: G. Marsaglia, "Xorshift RNGs", Journal of
/// Statistical Software 8 (2003), no. 14.
final class Sequence {

  private long last = 88172645463325252L;

  /// From 0 to below `sides`.
  int next(int sides) {
    last ^= last << 13;
    last ^= last >>> 7;
    last ^= last << 17;
    return (int) Math.floorMod(last, (long) sides);
  }
}
