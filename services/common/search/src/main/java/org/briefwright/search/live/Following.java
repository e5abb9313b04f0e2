package org.briefwright.search.live;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.briefwright.items.ItemType;
import org.briefwright.items.ItemTypes;
import org.briefwright.items.store.DatabaseException;
import org.jboss.logging.Logger;

/// Keeps the indexes of the present library warm, whichever replica changed it. Nothing depends on
/// it but the time that a search takes.
@Singleton
class Following {
  private static final Logger LOG = Logger.getLogger(Following.class);

  private final Indexes indexes;
  private final List<ItemType<?>> types;
  private final SearchSettings settings;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("search-follow-", 1).daemon().factory());

  Following(Indexes indexes, ItemTypes types, SearchSettings settings) {
    this.indexes = indexes;
    this.types = types.all().stream().filter(type -> type.searched().isPresent()).toList();
    this.settings = settings;
  }

  void onStart(@Observes StartupEvent started) {
    clock.scheduleWithFixedDelay(
        this::look,
        settings.delay().toMillis(),
        settings.follow().toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /// A database that is away for a while must not end the following.
  private void look() {
    try {
      indexes.follow(types);
    } catch (DatabaseException away) {
      LOG.debugf(away, "search cannot follow the library");
    }
  }

  @PreDestroy
  void stop() {
    clock.shutdownNow();
  }
}
