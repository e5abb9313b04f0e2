package org.briefwright.search.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How search keeps its indexes.
@ConfigMapping(prefix = "briefwright.search")
public interface SearchSettings {
  /// How many indexes stay in memory: one for each collection and moment that is asked for.
  @WithDefault("8")
  int indexes();

  /// How many documents those that newer indexes have replaced may hold together, unless there is
  /// but one: a large library does not fill the memory with what it was.
  @WithDefault("100000")
  int replacedDocuments();

  /// How long a search waits for an index that is being made.
  @WithDefault("2S")
  Duration patience();

  /// How often the newest index is looked after, so that searches find it ready.
  @WithDefault("2S")
  Duration follow();

  /// How long after its start a service begins to make indexes, so that starting is not slowed.
  @WithDefault("3S")
  Duration delay();
}
