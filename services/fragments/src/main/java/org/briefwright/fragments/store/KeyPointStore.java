package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.KeyPointAnswers;
import org.briefwright.fragments.Topic;
import org.briefwright.items.Item;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;
import org.briefwright.search.vectors.TextVectors;

/// Tells which approved English fragments of a topic make which of its key points.
@Singleton
public class KeyPointStore {
  private final ItemStore store;
  private final TopicType topics;
  private final FragmentType fragments;
  private final TextVectors vectors;

  KeyPointStore(ItemStore store, TopicType topics, FragmentType fragments, TextVectors vectors) {
    this.store = store;
    this.topics = topics;
    this.fragments = fragments;
    this.vectors = vectors;
  }

  /// Nothing where no version of the topic was approved by then.
  public Optional<KeyPointAnswers> find(String id, long at) {
    ItemQuery approved = ItemQuery.approved(at);
    return store.list(topics, approved.withIds(List.of(id))).stream()
        .findFirst()
        .map(topic -> answers(topic.body(), at));
  }

  private KeyPointAnswers answers(Topic topic, long at) {
    List<Item<Fragment>> found =
        store
            .list(
                fragments, ItemQuery.approved(at).matching(FragmentType.TOPIC, List.of(topic.id())))
            .stream()
            .filter(held -> held.body().lang().equals("en"))
            .toList();
    Map<String, byte[]> known =
        vectors.of(
            Stream.concat(
                    found.stream().map(held -> held.body().tag()),
                    topic.keyPoints().stream().map(point -> point.text().get("en")))
                .toList());
    return new KeyPointShares(topic, found, known::get).answers(at);
  }
}
