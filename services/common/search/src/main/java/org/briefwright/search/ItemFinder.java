package org.briefwright.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemType;
import org.briefwright.items.Match;
import org.briefwright.items.api.ItemSearch;
import org.briefwright.items.store.ItemKey;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;
import org.briefwright.search.index.Document;
import org.briefwright.search.index.Highlighter;
import org.briefwright.search.index.HybridIndex;
import org.briefwright.search.index.Query;
import org.briefwright.search.index.Ranked;
import org.briefwright.search.index.SideQuota;
import org.briefwright.search.live.Indexes;
import org.briefwright.search.vectors.Encoder;

/// Finds items by words and meaning. The index only ranks; which versions come into question is
/// asked of the store, and so is what they hold.
@Singleton
public class ItemFinder implements ItemSearch {
  private final ItemStore store;
  private final Indexes indexes;
  private final Encoder encoder;

  ItemFinder(ItemStore store, Indexes indexes, Encoder encoder) {
    this.store = store;
    this.indexes = indexes;
    this.encoder = encoder;
  }

  /// How the documents of an index are ranked for a query.
  @FunctionalInterface
  public interface Ranking {
    List<Ranked> rank(Indexes.Ready ready, Query query, Predicate<Document> admitted, int limit);
  }

  @Override
  public <T extends ItemBody> Found<T> find(ItemType<T> type, Wanted wanted) {
    return find(
        type,
        wanted,
        (ready, query, admitted, limit) ->
            wanted.bothSides()
                ? withBothSides(ready.index(), query, admitted, limit)
                : ready.index().rank(query, admitted, limit));
  }

  /// Finds as [#find] does, but in an order of the caller's own.
  public <T extends ItemBody> Found<T> find(ItemType<T> type, Wanted wanted, Ranking ranking) {
    ItemQuery among = wanted.among();
    Indexes.Ready ready = indexes.at(type, among.states(), among.at(), wanted.newest());
    ItemQuery then =
        new ItemQuery(
            ready.at(),
            among.states(),
            among.ids(),
            among.filters(),
            ItemQuery.Place.START,
            Integer.MAX_VALUE);
    Query query = ready.index().read(wanted.words(), encoder::embedQuery);
    int end = wanted.skip() + among.limit();
    List<Ranked> ranked = ranking.rank(ready, query, admitted(type, then), end + 1);
    List<Ranked> page =
        ranked.subList(Math.min(wanted.skip(), ranked.size()), Math.min(end, ranked.size()));
    Highlighter highlighter = new Highlighter(query);
    return new Found<>(
        ready.at(),
        read(type, then, page),
        page.stream().map(one -> match(one, highlighter)).toList(),
        ranked.size() > end);
  }

  private static List<Ranked> withBothSides(
      HybridIndex index, Query query, Predicate<Document> admitted, int limit) {
    List<String> sides =
        index.documents().stream()
            .map(Document::side)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    return new SideQuota(sides)
        .apply(index.rank(query, admitted, Math.max(limit, SideQuota.DEPTH)));
  }

  private Predicate<Document> admitted(ItemType<?> type, ItemQuery query) {
    if (query.filters().isEmpty() && query.ids().isEmpty()) {
      return _ -> true;
    }
    Set<ItemKey> keys = Set.copyOf(store.keys(type, query));
    return document -> keys.contains(new ItemKey(document.id(), document.version()));
  }

  private <T extends ItemBody> List<Item<T>> read(
      ItemType<T> type, ItemQuery query, List<Ranked> page) {
    List<String> ids = page.stream().map(one -> one.document().id()).distinct().toList();
    Map<ItemKey, Item<T>> items =
        store.list(type, query.withIds(ids)).stream()
            .collect(
                Collectors.toMap(
                    item -> new ItemKey(item.id(), item.version()), Function.identity()));
    return page.stream()
        .map(one -> items.get(new ItemKey(one.document().id(), one.document().version())))
        .toList();
  }

  private static Match match(Ranked one, Highlighter highlighter) {
    Document document = one.document();
    return new Match(
        document.id(), document.version(), one.score(), one.confidence(), highlighter.of(document));
  }
}
