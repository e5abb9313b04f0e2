package org.briefwright.typeset.picture;

/// A stretch of numbers that begins and ends on a round one, in steps of 1, 2 or 5 times a power of
/// ten.
record Scale(double from, double to, double step) {

  /// The smallest such scale around two numbers.
  ///
  /// @param most how many steps there may be, at least 2
  static Scale around(double low, double high, int most) {
    double least = Math.max(1e-9, 1e-9 * Math.max(Math.abs(low), Math.abs(high)));
    if (high - low < least) {
      double some = Math.max(1, Math.abs(high) * 0.01);
      return around(low - some, high + some, most);
    }
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10((high - low) / most)));
    for (int factor : new int[] {1, 2, 5, 10, 20, 50, 100}) {
      double step = power * factor;
      double from = Math.floor(low / step + 1e-9) * step;
      double to = Math.ceil(high / step - 1e-9) * step;
      if ((to - from) / step <= most + 0.5) {
        return new Scale(from, to, step);
      }
    }
    return new Scale(low, high, high - low);
  }

  /// Around numbers and zero.
  static Scale fromZero(double low, double high, int most) {
    double foot = Math.min(0, low);
    double head = Math.max(0, high);
    return foot == head ? new Scale(0, 1, 1) : around(foot, head, most);
  }

  int steps() {
    return (int) Math.round((to - from) / step);
  }

  double tick(int i) {
    return from + i * step;
  }

  /// How far along the scale a number lies, 0 to 1.
  double share(double value) {
    return (value - from) / (to - from);
  }
}
