package org.briefwright.fragments.api;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.fragments.store.FragmentType;
import org.briefwright.fragments.store.TopicRanking;
import org.briefwright.fragments.store.TopicRelatives;
import org.briefwright.fragments.store.TopicType;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemState;
import org.briefwright.items.ItemType;
import org.briefwright.items.api.ItemSearch;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;
import org.briefwright.search.ItemFinder;
import org.briefwright.search.index.HybridIndex;
import org.briefwright.search.index.Ranked;
import org.briefwright.search.live.Indexes;
import org.briefwright.search.vectors.Encoder;

/// Finds topics by what they say themselves and by what their fragments say, at one sequence
/// number.
@Singleton
@Typed(TopicSearch.class)
public class TopicSearch implements ItemSearch {
  private static final int KEPT = 4;

  private final ItemFinder finder;
  private final Indexes indexes;
  private final Encoder encoder;
  private final ItemStore store;
  private final TopicType topics;
  private final FragmentType fragments;

  /// Rankings take seconds to make where there are many fragments; few moments are asked for.
  private final Map<Made, TopicRanking> rankings =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Made, TopicRanking> eldest) {
              return size() > KEPT;
            }
          });

  TopicSearch(
      ItemFinder finder,
      Indexes indexes,
      Encoder encoder,
      ItemStore store,
      TopicType topics,
      FragmentType fragments) {
    this.finder = finder;
    this.indexes = indexes;
    this.encoder = encoder;
    this.store = store;
    this.topics = topics;
    this.fragments = fragments;
  }

  /// What a ranking was made of; an index is equal to itself alone.
  private record Made(HybridIndex topics, HybridIndex fragments) {}

  @Override
  public <T extends ItemBody> Found<T> find(ItemType<T> type, Wanted wanted) {
    return finder.find(
        type,
        wanted,
        (ready, _, admitted, limit) -> {
          Indexes.Ready argued =
              indexes.at(fragments, Set.of(ItemState.APPROVED), ready.at(), false);
          List<Ranked> ranked =
              ranking(ready, argued.index(), wanted.among().states())
                  .rank(wanted.words(), encoder::embedQuery, admitted);
          return ranked.subList(0, Math.min(limit, ranked.size()));
        });
  }

  private TopicRanking ranking(Indexes.Ready ready, HybridIndex argued, Set<ItemState> states) {
    return rankings.computeIfAbsent(
        new Made(ready.index(), argued),
        made -> {
          ItemQuery all =
              new ItemQuery(
                  ready.at(),
                  states,
                  List.of(),
                  Map.of(),
                  ItemQuery.Place.START,
                  Integer.MAX_VALUE);
          return new TopicRanking(
              made.topics(),
              made.fragments(),
              TopicRelatives.of(store.list(topics, all).stream().map(Item::body).toList()));
        });
  }
}
