package org.briefwright.items;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lists and maps as the nouns keep them: an absent one is empty, and none changes. An element that
/// is null stays, because it is for the validator to name it by its pointer.
public final class Contents {
  private Contents() {}

  public static <T> List<T> of(List<T> given) {
    return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
  }

  public static <K, V> Map<K, V> of(Map<K, V> given) {
    return given == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }
}
