package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.briefwright.fragments.Citation;
import org.briefwright.fragments.Dossier;
import org.briefwright.fragments.Figure;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.NarrowerTopics;
import org.briefwright.fragments.Source;
import org.briefwright.fragments.Topic;
import org.briefwright.fragments.Translation;
import org.briefwright.items.Item;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;

/// Reads dossiers: five statements, however many topics, fragments and sources there are.
@Singleton
public class DossierStore {
  private final ItemStore store;
  private final TopicType topics;
  private final FragmentType fragments;
  private final TranslationType translations;
  private final FigureType figures;
  private final SourceType sources;

  DossierStore(
      ItemStore store,
      TopicType topics,
      FragmentType fragments,
      TranslationType translations,
      FigureType figures,
      SourceType sources) {
    this.store = store;
    this.topics = topics;
    this.fragments = fragments;
    this.translations = translations;
    this.figures = figures;
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
    ItemQuery approved = ItemQuery.approved(at);
    List<Item<Fragment>> found =
        store.list(fragments, approved.matching(FragmentType.TOPIC, ids(covered)));
    List<Item<Translation>> translated =
        store.list(translations, approved.matching(TranslationType.ORIGINAL, ids(found)));
    List<String> drawn =
        distinct(found.stream().map(held -> held.body().figure()).filter(Objects::nonNull));
    List<Item<Figure>> data = store.list(figures, approved.withIds(drawn));
    List<String> cited = distinct(Stream.concat(citedBy(found), figureSources(data)));
    List<Item<Source>> read = store.list(sources, approved.withIds(cited));
    return new Dossier(at, topic, covered, found, translated, data, read);
  }

  private static Stream<String> citedBy(List<Item<Fragment>> fragments) {
    return fragments.stream()
        .flatMap(held -> held.body().citations().stream())
        .map(Citation::sourceId);
  }

  private static Stream<String> figureSources(List<Item<Figure>> figures) {
    return figures.stream().flatMap(held -> held.body().sourceIds().stream());
  }

  private static List<String> ids(List<? extends Item<?>> items) {
    return items.stream().map(Item::id).toList();
  }

  private static List<String> distinct(Stream<String> ids) {
    return ids.distinct().toList();
  }
}
