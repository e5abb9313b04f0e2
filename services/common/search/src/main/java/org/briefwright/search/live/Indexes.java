package org.briefwright.search.live;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.briefwright.items.ItemState;
import org.briefwright.items.ItemType;
import org.briefwright.items.store.DatabaseException;
import org.briefwright.items.store.ItemKey;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;
import org.briefwright.search.index.Document;
import org.briefwright.search.index.HybridIndex;

/// The indexes that searches use. Which one a search needs is asked of the database each time, so
/// that a write by any replica counts at once. One thread makes a new index beside the old one,
/// which serves meanwhile.
@Singleton
public class Indexes {
  private final ItemStore store;
  private final IndexBuilder builder;
  private final SearchSettings settings;
  private final ExecutorService maker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("search-", 1).daemon().factory());
  private final KeptIndexes kept;

  Indexes(ItemStore store, IndexBuilder builder, SearchSettings settings) {
    this.store = store;
    this.builder = builder;
    this.settings = settings;
    this.kept = new KeptIndexes(settings.indexes(), settings.replacedDocuments());
  }

  /// An index, and the sequence number that it shows the library at.
  public record Ready(long at, HybridIndex index) {}

  /// The index as of a sequence number. Where it takes too long to make and the reader named no
  /// moment, the newest that is ready, as of its own number.
  ///
  /// @throws SearchNotReady where there is none
  public Ready at(ItemType<?> type, Set<ItemState> states, long at, boolean newest) {
    IndexKey key = key(type, states, at);
    long end = System.nanoTime() + settings.patience().toNanos();
    try {
      if (newest) {
        awaitOthers(key, end);
      }
      return new Ready(at, ask(type, key).get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException _) {
      Optional<Ready> earlier = newest ? newestReady(key) : Optional.empty();
      return earlier.orElseThrow(() -> new SearchNotReady(key));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new SearchNotReady(key);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof DatabaseException away
          ? away
          : new IllegalStateException("an index could not be made", failed.getCause());
    }
  }

  /// While the library grows, each search would else line up an index of its own moment.
  private void awaitOthers(IndexKey key, long end) throws InterruptedException, TimeoutException {
    Optional<CompletableFuture<HybridIndex>> other = kept.making(key);
    while (other.isPresent() && !kept.has(key)) {
      try {
        other.get().get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      } catch (ExecutionException _) {
        // Whoever asked for that one is told.
      }
      other = kept.making(key);
    }
  }

  /// Begins to make the indexes of the approved versions as of now, unless there are some or
  /// earlier ones are still being made: of the smallest collection first, which is ready soonest.
  void follow(List<ItemType<?>> types) {
    long now = store.head().sequence();
    Map<ItemType<?>, IndexKey> missing = new HashMap<>();
    for (ItemType<?> type : types) {
      IndexKey key = key(type, Set.of(ItemState.APPROVED), now);
      if (!kept.has(key) && kept.making(key).isEmpty()) {
        missing.put(type, key);
      }
    }
    missing.keySet().stream()
        .sorted(
            Comparator.<ItemType<?>>comparingInt(
                type -> store.keys(type, ItemQuery.approved(now)).size()))
        .forEach(type -> ask(type, missing.get(type)));
  }

  private IndexKey key(ItemType<?> type, Set<ItemState> states, long at) {
    return new IndexKey(type.collection(), states, store.lastChange(type, at));
  }

  private CompletableFuture<HybridIndex> ask(ItemType<?> type, IndexKey key) {
    return kept.get(
        key,
        () -> CompletableFuture.supplyAsync(() -> builder.build(type, key, documents(key)), maker));
  }

  private Map<ItemKey, Document> documents(IndexKey key) {
    Map<ItemKey, Document> documents = new HashMap<>();
    for (KeptIndexes.Entry entry : kept.ready()) {
      if (entry.key().collection().equals(key.collection())) {
        entry
            .index()
            .documents()
            .forEach(one -> documents.put(new ItemKey(one.id(), one.version()), one));
      }
    }
    return documents;
  }

  private Optional<Ready> newestReady(IndexKey key) {
    return kept.ready().stream()
        .filter(entry -> entry.key().isOfSame(key))
        .filter(entry -> entry.key().sequence() <= key.sequence())
        .max(Comparator.comparingLong(entry -> entry.key().sequence()))
        .map(entry -> new Ready(entry.key().sequence(), entry.index()));
  }

  @PreDestroy
  void stop() {
    maker.shutdownNow();
  }
}
