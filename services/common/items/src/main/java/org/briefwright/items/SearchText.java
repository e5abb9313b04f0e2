package org.briefwright.items;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/// What search reads of a body: the side that it speaks for (null where it takes none), its texts
/// by language, and the sentences in English that say what it is about, by whose meaning it is
/// found.
public record SearchText(String side, Map<String, List<String>> texts, List<String> meanings) {
  public SearchText {
    requireNonNull(texts, "texts");
    texts = Map.copyOf(texts);
    meanings = List.copyOf(meanings);
  }
}
