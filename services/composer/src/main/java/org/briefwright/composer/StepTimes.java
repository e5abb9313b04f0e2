package org.briefwright.composer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/// How long each step of composing takes, as metrics `briefwright.compose.step`.
@Singleton
class StepTimes {

  /// The steps from request to archive.
  enum Step {
    GATHER,
    WEIGH,
    SELECT,
    CITE,
    TYPESET,
    ARCHIVE;

    String tag() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Map<Step, Timer> timers = new EnumMap<>(Step.class);

  StepTimes(MeterRegistry registry) {
    for (Step step : Step.values()) {
      timers.put(
          step,
          Timer.builder("briefwright.compose.step").tag("step", step.tag()).register(registry));
    }
  }

  <T> T time(Step step, Supplier<T> work) {
    return timers.get(step).record(work);
  }
}
