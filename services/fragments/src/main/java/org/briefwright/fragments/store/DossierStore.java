package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.briefwright.fragments.Citation;
import org.briefwright.fragments.Dossier;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.NarrowerTopics;
import org.briefwright.fragments.Source;
import org.briefwright.fragments.Topic;
import org.briefwright.items.Item;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;

/// Reads dossiers: three statements, however many topics, fragments and sources there are.
@Singleton
public class DossierStore {
  private final ItemStore store;
  private final TopicType topics;
  private final FragmentType fragments;
  private final SourceType sources;

  DossierStore(ItemStore store, TopicType topics, FragmentType fragments, SourceType sources) {
    this.store = store;
    this.topics = topics;
    this.fragments = fragments;
    this.sources = sources;
  }

  /// The dossier of a topic as of a sequence number; nothing where no version of it was approved.
  public Optional<Dossier> find(String id, long at) {
    List<Item<Topic>> all = store.list(topics, ItemQuery.approved(at));
    SortedSet<String> ids = new NarrowerTopics(all.stream().map(Item::body).toList()).from(id);
    return all.stream()
        .filter(topic -> topic.id().equals(id))
        .findFirst()
        .map(topic -> read(topic, all.stream().filter(t -> ids.contains(t.id())).toList(), at));
  }

  private Dossier read(Item<Topic> topic, List<Item<Topic>> covered, long at) {
    List<String> ids = covered.stream().map(Item::id).toList();
    List<Item<Fragment>> found =
        store.list(fragments, ItemQuery.approved(at).matching(FragmentType.TOPIC, ids));
    List<String> cited =
        found.stream()
            .flatMap(fragment -> fragment.body().citations().stream())
            .map(Citation::sourceId)
            .distinct()
            .toList();
    List<Item<Source>> read = store.list(sources, ItemQuery.approved(at).withIds(cited));
    return new Dossier(at, topic, covered, found, read);
  }
}
