package org.briefwright.search.live;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemState;
import org.briefwright.items.ItemType;
import org.briefwright.items.SearchText;
import org.briefwright.items.store.ItemKey;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.items.store.ItemStore;
import org.briefwright.search.index.Document;
import org.briefwright.search.index.HybridIndex;
import org.briefwright.search.vectors.TextVectors;

/// Makes the index of a collection at a sequence number. Versions never change, so documents of an
/// earlier index are taken over and only new versions are read and embedded; the index itself is
/// always made afresh.
@Singleton
class IndexBuilder {
  /// Ids in one statement.
  private static final int BATCH = 500;

  private final ItemStore store;
  private final TextVectors vectors;

  IndexBuilder(ItemStore store, TextVectors vectors) {
    this.store = store;
    this.vectors = vectors;
  }

  <T extends ItemBody> HybridIndex build(
      ItemType<T> type, IndexKey key, Map<ItemKey, Document> earlier) {
    ItemQuery all = all(key.states(), key.sequence(), List.of());
    List<Document> documents = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (ItemKey version : store.keys(type, all)) {
      Document known = earlier.get(version);
      if (known == null) {
        unknown.add(version.id());
      } else {
        documents.add(known);
      }
    }
    List<String> ids = unknown.stream().distinct().toList();
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<String> some = ids.subList(from, Math.min(from + BATCH, ids.size()));
      documents.addAll(
          documents(
              type,
              store.list(type, all(key.states(), key.sequence(), some)).stream()
                  .filter(item -> !earlier.containsKey(new ItemKey(item.id(), item.version())))
                  .toList()));
    }
    documents.sort(Comparator.comparing(Document::id).thenComparing(Document::version));
    return new HybridIndex(documents);
  }

  private <T extends ItemBody> List<Document> documents(ItemType<T> type, List<Item<T>> items) {
    Function<T, SearchText> reading = type.searched().orElseThrow();
    List<SearchText> texts = items.stream().map(Item::body).map(reading).toList();
    Map<String, byte[]> known =
        vectors.of(texts.stream().flatMap(text -> text.meanings().stream()).toList());
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      SearchText text = texts.get(i);
      documents.add(
          new Document(
              items.get(i).id(),
              items.get(i).version(),
              text.side(),
              text.group(),
              text.texts(),
              text.meanings().stream().map(known::get).toList()));
    }
    return documents;
  }

  private static ItemQuery all(Set<ItemState> states, long at, List<String> ids) {
    return new ItemQuery(at, states, ids, Map.of(), ItemQuery.Place.START, Integer.MAX_VALUE);
  }
}
