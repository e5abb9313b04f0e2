package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.briefwright.fragments.Topic;
import org.briefwright.items.Item;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;

/// Finds what lies below a topic in the thesaurus, level by level, however many topics there are
/// elsewhere. Either end may name the link: a topic its narrower ones, or a narrower one its
/// broader. A circle of topics is walked once.
@Singleton
class TopicTree {
  private final ItemStore store;
  private final TopicType topics;

  TopicTree(ItemStore store, TopicType topics) {
    this.store = store;
    this.topics = topics;
  }

  /// A topic and all that are narrower, however far down, by id, as of a sequence number; none
  /// where no version of the topic was approved.
  SortedMap<String, Item<Topic>> from(String topic, long at) {
    ItemQuery approved = ItemQuery.approved(at);
    SortedMap<String, Item<Topic>> found = new TreeMap<>();
    Collection<Item<Topic>> level = store.list(topics, approved.withIds(List.of(topic)));
    while (!level.isEmpty()) {
      level.forEach(held -> found.put(held.id(), held));
      List<String> above = level.stream().map(Item::id).toList();
      Set<String> named = new TreeSet<>();
      level.forEach(held -> named.addAll(held.body().narrower()));
      SortedMap<String, Item<Topic>> below = new TreeMap<>();
      store
          .list(topics, approved.withIds(List.copyOf(named)))
          .forEach(held -> below.put(held.id(), held));
      store
          .list(topics, approved.matching(TopicType.BROADER, above))
          .forEach(held -> below.put(held.id(), held));
      below.keySet().removeAll(found.keySet());
      level = new ArrayList<>(below.values());
    }
    return found;
  }
}
