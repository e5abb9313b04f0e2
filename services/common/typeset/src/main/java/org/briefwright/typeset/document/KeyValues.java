package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// Labels and their values, in the small sans.
public record KeyValues(List<Pair> pairs) implements Block {

  /// One label and what belongs to it.
  public record Pair(String label, List<Inline> value) {
    public Pair {
      Objects.requireNonNull(label, "label");
      value = List.copyOf(value);
    }

    public static Pair of(String label, String value) {
      return new Pair(label, List.of(new Text(value)));
    }
  }

  public KeyValues {
    pairs = List.copyOf(pairs);
  }
}
