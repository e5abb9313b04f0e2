package org.briefwright.typeset.document;

import java.util.Objects;

/// A small sign whose shape says what its colour says.
///
/// @param text what a screen reader says for it, such as `For`
public record Mark(Shape shape, String text) implements Inline {

  /// The signs there are.
  public enum Shape {
    /// A filled disc.
    FOR,
    /// A hollow diamond.
    AGAINST,
    /// A hollow ring.
    NEUTRAL
  }

  public Mark {
    Objects.requireNonNull(shape, "shape");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a mark needs words for those who cannot see it");
    }
  }
}
