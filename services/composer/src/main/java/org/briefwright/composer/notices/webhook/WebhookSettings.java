package org.briefwright.composer.notices.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// Whether and how notices are delivered.
@ConfigMapping(prefix = "briefwright.webhook")
public interface WebhookSettings {

  /// Where they are posted to; none: nowhere.
  Optional<String> url();

  /// What they are signed with: at least 32 characters that only the receiver knows besides.
  Optional<String> secret();

  /// How long the receiver may take for its whole answer.
  @WithDefault("10S")
  Duration timeout();

  /// How often one is tried before it is given up.
  @WithDefault("300")
  int tries();

  /// The wait after the first failure. It doubles with each further one, up to ten minutes.
  @WithDefault("1S")
  Duration pause();
}
