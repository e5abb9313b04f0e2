package org.briefwright.benchmark.typesetters.manuscript;

import java.util.List;

/// A text to be set, in no engine's language.
public record Manuscript(String title, List<Part> parts) {

  public Manuscript {
    parts = List.copyOf(parts);
  }

  public int words() {
    return parts.stream().mapToInt(Part::words).sum();
  }
}
