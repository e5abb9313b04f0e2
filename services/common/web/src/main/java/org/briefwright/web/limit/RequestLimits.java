package org.briefwright.web.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How many requests one caller may send.
@ConfigMapping(prefix = "briefwright.requests")
public interface RequestLimits {

  /// For each caller and minute; as many may come at once. 0: as many as they like.
  @WithDefault("6000")
  int perMinute();

  /// For each address and minute, of callers who need not sign in. 0: as many as they like.
  @WithDefault("600")
  int anonymousPerMinute();
}
