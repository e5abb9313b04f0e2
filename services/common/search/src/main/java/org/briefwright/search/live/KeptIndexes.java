package org.briefwright.search.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.briefwright.search.index.HybridIndex;

/// The indexes in memory and those that are being made, which always stay. The least recently used
/// go where there are too many; likewise, of those that a newer one of the same collection and
/// states has replaced, where they hold too many documents together.
final class KeptIndexes {
  private final int most;
  private final int replacedDocuments;
  private final Map<IndexKey, CompletableFuture<HybridIndex>> kept =
      new LinkedHashMap<>(16, 0.75f, true);

  /// @param most indexes that are ready
  /// @param replacedDocuments documents of replaced indexes together, unless there is but one
  KeptIndexes(int most, int replacedDocuments) {
    this.most = most;
    this.replacedDocuments = replacedDocuments;
  }

  /// An index that is ready.
  record Entry(IndexKey key, HybridIndex index) {}

  /// Whether one is there or being made.
  synchronized boolean has(IndexKey key) {
    CompletableFuture<HybridIndex> index = kept.get(key);
    return index != null && !index.isCompletedExceptionally();
  }

  /// The index, which begins to be made unless it is there; one that failed is made anew.
  synchronized CompletableFuture<HybridIndex> get(
      IndexKey key, Supplier<CompletableFuture<HybridIndex>> making) {
    if (has(key)) {
      return kept.get(key);
    }
    CompletableFuture<HybridIndex> index = making.get();
    kept.put(key, index);
    index.whenComplete((_, _) -> forget());
    forget();
    return index;
  }

  /// Those that are ready, the least recently used first.
  synchronized List<Entry> ready() {
    List<Entry> ready = new ArrayList<>();
    kept.forEach(
        (key, index) -> {
          if (isReady(index)) {
            ready.add(new Entry(key, index.join()));
          }
        });
    return ready;
  }

  /// Another of the same collection and states that is being made, which a newer one had better
  /// wait for.
  synchronized Optional<CompletableFuture<HybridIndex>> making(IndexKey key) {
    return kept.entrySet().stream()
        .filter(entry -> entry.getKey().isOfSame(key) && !entry.getKey().equals(key))
        .map(Map.Entry::getValue)
        .filter(index -> !index.isDone())
        .findFirst();
  }

  private synchronized void forget() {
    kept.values().removeIf(CompletableFuture::isCompletedExceptionally);
    List<Entry> replaced = ready().stream().filter(entry -> !isNewest(entry.key())).toList();
    long documents = replaced.stream().mapToLong(entry -> entry.index().size()).sum();
    // The one used last stays, since whoever asked for it may only now come to fetch it.
    for (int it = 0; it < replaced.size() - 1 && documents > replacedDocuments; it++) {
      documents -= replaced.get(it).index().size();
      kept.remove(replaced.get(it).key());
    }
    List<Entry> ready = ready();
    ready.stream().limit(Math.max(0, ready.size() - most)).map(Entry::key).forEach(kept::remove);
  }

  private boolean isNewest(IndexKey key) {
    return ready().stream()
        .map(Entry::key)
        .filter(key::isOfSame)
        .noneMatch(other -> other.sequence() > key.sequence());
  }

  private static boolean isReady(CompletableFuture<HybridIndex> index) {
    return index.isDone() && !index.isCompletedExceptionally();
  }
}
