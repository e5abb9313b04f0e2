package org.briefwright.search.vectors;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The vectors of texts: remembered ones from the database, new ones from the encoder.
@Singleton
public class TextVectors {
  /// Small enough that a service which dies while it embeds has lost little.
  private static final int BATCH = 64;

  private final Encoder encoder;
  private final VectorRows rows;

  TextVectors(Encoder encoder, VectorRows rows) {
    this.encoder = encoder;
    this.rows = rows;
  }

  public Map<String, byte[]> of(Collection<String> texts) {
    Map<String, byte[]> vectors = new HashMap<>();
    List<String> different = texts.stream().distinct().toList();
    for (int from = 0; from < different.size(); from += BATCH) {
      vectors.putAll(batch(different.subList(from, Math.min(from + BATCH, different.size()))));
    }
    return vectors;
  }

  private Map<String, byte[]> batch(List<String> texts) {
    Map<String, TextHash> hashes = new LinkedHashMap<>();
    texts.forEach(text -> hashes.put(text, TextHash.of(text)));
    Map<TextHash, byte[]> known = new HashMap<>(rows.find(hashes.values()));
    List<String> unknown =
        texts.stream().filter(text -> !known.containsKey(hashes.get(text))).toList();
    if (!unknown.isEmpty()) {
      List<byte[]> embedded = encoder.embed(unknown);
      Map<TextHash, byte[]> fresh = new LinkedHashMap<>();
      for (int i = 0; i < unknown.size(); i++) {
        fresh.put(hashes.get(unknown.get(i)), embedded.get(i));
      }
      rows.save(fresh);
      known.putAll(fresh);
    }
    Map<String, byte[]> vectors = new HashMap<>();
    hashes.forEach((text, hash) -> vectors.put(text, known.get(hash)));
    return vectors;
  }
}
