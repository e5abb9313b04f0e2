package org.briefwright.search.index;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/// One version of an item as search sees it: its texts by language, the vectors of what it means,
/// and the side that it speaks for and the group that it belongs to (null where it has none).
public record Document(
    String id,
    int version,
    String side,
    String group,
    Map<String, List<String>> texts,
    List<byte[]> vectors) {
  public Document {
    requireNonNull(id, "id");
    texts = Map.copyOf(texts);
    vectors = List.copyOf(vectors);
  }
}
