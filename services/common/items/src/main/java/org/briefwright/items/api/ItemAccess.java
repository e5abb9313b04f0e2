package org.briefwright.items.api;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.briefwright.items.store.ItemStore;
import org.briefwright.items.store.ItemWriter;
import org.briefwright.web.actor.Actor;

/// What every [ItemResource] works with, in one injection.
@Singleton
public class ItemAccess {
  private final ItemStore store;
  private final ItemWriter writer;
  private final Snapshots snapshots;
  private final Actor actor;
  private final List<ItemSearch> searches;

  ItemAccess(
      ItemStore store,
      ItemWriter writer,
      Snapshots snapshots,
      Actor actor,
      @All List<ItemSearch> searches) {
    this.store = store;
    this.writer = writer;
    this.snapshots = snapshots;
    this.actor = actor;
    this.searches = searches;
  }

  public ItemStore store() {
    return store;
  }

  public ItemWriter writer() {
    return writer;
  }

  public Snapshots snapshots() {
    return snapshots;
  }

  /// How this service finds items by words; nothing where it does not.
  public Optional<ItemSearch> search() {
    return searches.stream().findFirst();
  }

  public Actor actor() {
    return actor;
  }
}
