package org.briefwright.composer.citation;

import java.util.Map;
import java.util.Objects;

/// A source as the formatter needs it: its stable `id`, the `hash` of its content (two records with
/// one hash are formatted alike), and its CSL-JSON item as parsed JSON: maps, lists, strings,
/// numbers, booleans.
///
/// @throws IllegalArgumentException when the id or the hash is blank
public record SourceRecord(String id, String hash, Map<String, Object> csl) {
  public SourceRecord {
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("a source needs an id");
    }
    if (hash == null || hash.isBlank()) {
      throw new IllegalArgumentException("source '" + id + "' needs the hash of its content");
    }
    Objects.requireNonNull(csl, "csl");
  }
}
