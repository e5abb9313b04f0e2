package org.briefwright.benchmark.typesetters;

import java.time.Duration;
import java.util.List;

/// How much is measured.
///
/// @param warmUp for how long each engine in this JVM prints before anything is measured
/// @param rounds how often it is each engine's turn
/// @param turn an engine prints until it is over, and once at least
/// @param cold processes started for each engine
record Plan(List<Length> lengths, Duration warmUp, int rounds, Duration turn, int cold) {
  static final Plan WHOLE =
      new Plan(
          List.of(Length.SHORT, Length.MIDDLE, Length.LONG),
          Duration.ofSeconds(18),
          9,
          Duration.ofMillis(300),
          5);
  static final Plan QUICK =
      new Plan(
          List.of(Length.SHORT, Length.MIDDLE),
          Duration.ofSeconds(2),
          3,
          Duration.ofMillis(150),
          1);
}
