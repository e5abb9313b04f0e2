package org.briefwright.templates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Unmodifiable copies for the records. Unlike `List.copyOf` they let an element be null, since a
/// null in a body is for the validation to name and not for a constructor to trip over.
final class Copies {
  private Copies() {}

  static <E> List<E> of(List<E> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }

  static <V> Map<String, V> of(Map<String, V> map) {
    return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
