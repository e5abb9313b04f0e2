package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.briefwright.fragments.Citation;
import org.briefwright.fragments.Dossier;
import org.briefwright.fragments.Figure;
import org.briefwright.fragments.Fragment;
import org.briefwright.fragments.Source;
import org.briefwright.fragments.Topic;
import org.briefwright.fragments.Translation;
import org.briefwright.items.Item;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;

/// Reads dossiers. What that takes depends on the topic, not on how much else the library holds.
@Singleton
public class DossierStore {
  private final ItemStore store;
  private final TopicTree tree;
  private final DossierRows rows;
  private final FragmentType fragments;
  private final TranslationType translations;
  private final FigureType figures;
  private final SourceType sources;

  DossierStore(
      ItemStore store,
      TopicTree tree,
      DossierRows rows,
      FragmentType fragments,
      TranslationType translations,
      FigureType figures,
      SourceType sources) {
    this.store = store;
    this.tree = tree;
    this.rows = rows;
    this.fragments = fragments;
    this.translations = translations;
    this.figures = figures;
    this.sources = sources;
  }

  /// The dossier of a topic as of a sequence number; nothing where no version of it was approved.
  ///
  /// @param wanted ids of fragments that are to be in it before all others, as far as they serve
  ///     the topic
  public Optional<Dossier> find(String id, List<String> wanted, long at) {
    SortedMap<String, Item<Topic>> covered = tree.from(id, at);
    return Optional.ofNullable(covered.get(id)).map(topic -> read(topic, covered, wanted, at));
  }

  private Dossier read(
      Item<Topic> topic, SortedMap<String, Item<Topic>> covered, List<String> wanted, long at) {
    ItemQuery approved = ItemQuery.approved(at);
    Map<String, DossierChoice.Row> serving = rows.of(List.copyOf(covered.keySet()), at);
    List<String> best = DossierChoice.of(topic.id(), serving.values(), Set.copyOf(wanted));
    List<Item<Fragment>> found = store.list(fragments, approved.withIds(best));
    List<Item<Translation>> translated =
        store.list(translations, approved.matching(TranslationType.ORIGINAL, ids(found)));
    List<String> drawn =
        distinct(found.stream().map(held -> held.body().figure()).filter(Objects::nonNull));
    List<Item<Figure>> data = store.list(figures, approved.withIds(drawn));
    List<String> cited = distinct(Stream.concat(citedBy(found), figureSources(data)));
    List<Item<Source>> read = store.list(sources, approved.withIds(cited));
    return new Dossier(
        at,
        topic,
        List.copyOf(covered.values()),
        found,
        serving.size() - best.size(),
        translated,
        data,
        read);
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
