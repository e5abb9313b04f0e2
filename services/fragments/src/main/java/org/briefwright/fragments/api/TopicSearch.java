package org.briefwright.fragments.api;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.briefwright.fragments.store.FragmentType;
import org.briefwright.fragments.store.TopicRanking;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemState;
import org.briefwright.items.ItemType;
import org.briefwright.items.api.ItemSearch;
import org.briefwright.search.ItemFinder;
import org.briefwright.search.index.Ranked;
import org.briefwright.search.live.Indexes;
import org.briefwright.search.vectors.Encoder;

/// Finds topics by what they say themselves and by what their fragments say, at one sequence
/// number.
@Singleton
@Typed(TopicSearch.class)
public class TopicSearch implements ItemSearch {
  private final ItemFinder finder;
  private final Indexes indexes;
  private final Encoder encoder;
  private final FragmentType fragments;

  TopicSearch(ItemFinder finder, Indexes indexes, Encoder encoder, FragmentType fragments) {
    this.finder = finder;
    this.indexes = indexes;
    this.encoder = encoder;
    this.fragments = fragments;
  }

  @Override
  public <T extends ItemBody> Found<T> find(ItemType<T> type, Wanted wanted) {
    return finder.find(
        type,
        wanted,
        (ready, _, admitted, limit) -> {
          Indexes.Ready argued =
              indexes.at(fragments, Set.of(ItemState.APPROVED), ready.at(), false);
          List<Ranked> ranked =
              new TopicRanking(ready.index(), argued.index())
                  .rank(wanted.words(), encoder::embedQuery, admitted);
          return ranked.subList(0, Math.min(limit, ranked.size()));
        });
  }
}
