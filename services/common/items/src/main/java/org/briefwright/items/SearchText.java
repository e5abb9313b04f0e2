package org.briefwright.items;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/// What search reads of a body: the side that it speaks for and the group that it belongs to (null
/// where it has none), its texts by language, and the English sentences by whose meaning it is
/// found.
public record SearchText(
    String side, String group, Map<String, List<String>> texts, List<String> meanings) {
  public SearchText {
    requireNonNull(texts, "texts");
    texts = Map.copyOf(texts);
    meanings = List.copyOf(meanings);
  }
}
