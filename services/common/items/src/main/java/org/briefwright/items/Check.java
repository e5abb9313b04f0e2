package org.briefwright.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.briefwright.web.problem.Violation;

/// Gathers the broken rules of one body, so that all of them are told at once.
public final class Check {
  private final List<Violation> violations = new ArrayList<>();

  /// Notes a violation unless the rule holds.
  public Check require(boolean holds, String pointer, String detail) {
    if (!holds) {
      violations.add(new Violation(pointer, detail));
    }
    return this;
  }

  /// Refuses a value that the list holds already.
  public Check distinct(String pointer, List<?> values) {
    return distinct(pointer, "", values, Function.identity());
  }

  /// Refuses an element whose key another element has already; `field` is the pointer from the
  /// element to its key, such as `/id`.
  public <T> Check distinct(
      String pointer, String field, List<? extends T> elements, Function<T, ?> key) {
    Map<Object, Integer> first = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      Integer before = first.putIfAbsent(key.apply(elements.get(i)), i);
      require(
          before == null,
          pointer + "/" + i + field,
          "repeats " + pointer + "/" + before + field + "; each may stand once");
    }
    return this;
  }

  public List<Violation> violations() {
    return List.copyOf(violations);
  }
}
