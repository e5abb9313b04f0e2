package org.briefwright.items.api;

import jakarta.inject.Singleton;
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

  ItemAccess(ItemStore store, ItemWriter writer, Snapshots snapshots, Actor actor) {
    this.store = store;
    this.writer = writer;
    this.snapshots = snapshots;
    this.actor = actor;
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

  public Actor actor() {
    return actor;
  }
}
