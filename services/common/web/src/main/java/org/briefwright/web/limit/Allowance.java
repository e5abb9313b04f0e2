package org.briefwright.web.limit;

import java.time.Duration;

/// What one caller may still send: a bucket that refills steadily. Times are nanoseconds of any
/// clock that only goes forward.
final class Allowance {
  private static final double MINUTE = Duration.ofMinutes(1).toNanos();

  private final double perNano;
  private final double most;
  private double left;
  private long seen;

  Allowance(int perMinute, long now) {
    perNano = perMinute / MINUTE;
    most = perMinute;
    left = perMinute;
    seen = now;
  }

  /// Takes one request off; how long to wait where nothing is left, else zero.
  synchronized Duration take(long now) {
    left = Math.min(most, left + (now - seen) * perNano);
    seen = now;
    if (left < 1) {
      return Duration.ofNanos((long) Math.ceil((1 - left) / perNano));
    }
    left--;
    return Duration.ZERO;
  }
}
