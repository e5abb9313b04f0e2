package org.briefwright.acceptance.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemType;
import org.briefwright.items.SearchText;
import org.briefwright.language.embedding.SentenceEncoder;
import org.briefwright.language.embedding.SmallVector;
import org.briefwright.search.index.Document;
import org.briefwright.search.index.HybridIndex;

/// Makes the indexes of the seeds that a service would make, without a service.
final class Indexing {
  private static final SentenceEncoder ENCODER = SentenceEncoder.load();

  /// Several tests ask for the same texts.
  private static final Map<String, byte[]> KNOWN = new ConcurrentHashMap<>();

  byte[] embed(String text) {
    return KNOWN.computeIfAbsent(text, one -> SmallVector.of(ENCODER.encode(one)));
  }

  <T extends ItemBody> HybridIndex index(ItemType<T> type, Collection<Seed<T>> seeds) {
    return new HybridIndex(seeds.stream().map(seed -> document(type, seed.body())).toList());
  }

  private <T extends ItemBody> Document document(ItemType<T> type, T body) {
    SearchText text = type.searched().orElseThrow().apply(body);
    List<byte[]> vectors = text.meanings().stream().map(this::embed).toList();
    return new Document(body.id(), 1, text.side(), text.group(), text.texts(), vectors);
  }
}
