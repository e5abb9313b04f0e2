package org.briefwright.composer.batch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much batches may ask for, and how they are worked off.
@ConfigMapping(prefix = "briefwright.batch")
public interface BatchSettings {

  /// The most lines of one batch.
  @WithDefault("10000")
  int lines();

  /// The largest body of one batch.
  @WithDefault("8M")
  MemorySize size();

  /// The most batches that are open at a time, in all composers together.
  @WithDefault("20")
  int open();

  /// How many lines this composer works on side by side; 0 leaves batches to others.
  @WithDefault("2")
  int workers();

  /// How often a line may be begun without an end, which only the end of its composer prevents.
  @WithDefault("3")
  int attempts();

  /// How often a composer shows that it is alive. One that misses four times is taken for dead, and
  /// its lines are begun again.
  @WithDefault("3S")
  Duration heartbeat();

  /// How often a line is tried again while a service that it needs does not answer, with waits that
  /// grow from one second by half each time.
  @WithDefault("15")
  int patience();

  /// The most streams of progress that one composer serves at a time.
  @WithDefault("200")
  int streams();
}
