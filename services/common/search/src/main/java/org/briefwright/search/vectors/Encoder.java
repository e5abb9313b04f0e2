package org.briefwright.search.vectors;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.language.embedding.SentenceEncoder;
import org.briefwright.language.embedding.SmallVector;

/// The sentence encoder, loaded when the first text is to be embedded: a service that only lists
/// never pays for it.
@Singleton
public class Encoder {
  private static final int KEPT_QUERIES = 256;

  /// Eight of the longest texts take 30 MB while they are embedded.
  private static final int AT_ONCE = 8;

  private SentenceEncoder loaded;
  private final Map<String, byte[]> queries =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT_QUERIES, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
              return size() > KEPT_QUERIES;
            }
          });

  /// The texts' vectors, in their order.
  public List<byte[]> embed(List<String> texts) {
    List<byte[]> vectors = new ArrayList<>();
    for (int from = 0; from < texts.size(); from += AT_ONCE) {
      encoder().encode(texts.subList(from, Math.min(from + AT_ONCE, texts.size()))).stream()
          .map(SmallVector::of)
          .forEach(vectors::add);
    }
    return vectors;
  }

  /// The vector of a text that may come again.
  public byte[] embedQuery(String text) {
    byte[] known = queries.get(text);
    if (known == null) {
      known = embed(List.of(text)).getFirst();
      queries.put(text, known);
    }
    return known;
  }

  private synchronized SentenceEncoder encoder() {
    if (loaded == null) {
      loaded = SentenceEncoder.load();
    }
    return loaded;
  }
}
