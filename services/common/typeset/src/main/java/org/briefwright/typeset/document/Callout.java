package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// Something to be told apart from the argument: how to read a figure, what not to conclude.
///
/// @param title says in words what the sign beside it says, such as `Note` or `Caution`
public record Callout(Kind kind, String title, List<Block> blocks) implements Apparatus {

  /// What a callout asks for.
  public enum Kind {
    /// To be known.
    NOTE,
    /// To be heeded.
    CAUTION
  }

  public Callout {
    Objects.requireNonNull(kind, "kind");
    if (title.isBlank()) {
      throw new IllegalArgumentException("a callout needs words for what its sign says");
    }
    blocks = List.copyOf(blocks);
  }
}
