package org.briefwright.benchmark;

import java.time.Duration;

/// How much is measured.
///
/// @param warmUp briefs composed by all clients before anything is measured
/// @param requests requests of the one client whose latency is taken
/// @param duration how long the clients ask that share the composer
record Plan(int warmUp, int requests, Duration duration) {
  static final Plan WHOLE = new Plan(1_500, 1_000, Duration.ofSeconds(20));
  static final Plan QUICK = new Plan(200, 100, Duration.ofSeconds(5));
}
