package org.briefwright.search.vectors;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.briefwright.language.embedding.SentenceEncoder;
import org.briefwright.language.embedding.SmallVector;

/// The sentence encoder, loaded when the first text is to be embedded: a service that only lists
/// never pays for it.
@Singleton
public class Encoder {
  private static final int KEPT_QUERIES = 256;

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

  public byte[] embed(String text) {
    return SmallVector.of(encoder().encode(text));
  }

  /// As [#embed], for texts that come again and again.
  public byte[] embedQuery(String text) {
    byte[] known = queries.get(text);
    if (known == null) {
      known = embed(text);
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
