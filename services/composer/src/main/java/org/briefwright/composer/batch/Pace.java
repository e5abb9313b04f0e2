package org.briefwright.composer.batch;

import java.time.Duration;
import java.time.Instant;

/// How fast a batch moves, and how long it will take at that.
///
/// @param ratePerSecond null before the first line began
/// @param secondsLeft null while nothing moves, and after the end
public record Pace(Double ratePerSecond, Long secondsLeft) {

  /// How far back an open batch's rate looks.
  public static final int WINDOW_SECONDS = 10;

  private static final double TENTH = 10.0;
  private static final double MILLIS = 1000.0;

  /// @param open lines that have not ended
  /// @param started when the first line began; null where none has
  /// @param end now, or the end of the last line
  /// @param ended lines that ended since the start
  /// @param lately those of them that did so in the last [#WINDOW_SECONDS]
  public static Pace of(int open, Instant started, Instant end, int ended, int lately) {
    if (started == null || end == null) {
      return new Pace(null, null);
    }
    double seconds = Math.max(Duration.between(started, end).toMillis() / MILLIS, 1 / MILLIS);
    double rate = open > 0 ? lately / Math.min(seconds, WINDOW_SECONDS) : ended / seconds;
    Long left = open > 0 && rate > 0 ? (long) Math.ceil(open / rate) : null;
    return new Pace(Math.round(rate * TENTH) / TENTH, left);
  }
}
