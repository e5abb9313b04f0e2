package org.briefwright.typeset.document;

import java.util.List;
import java.util.Objects;

/// Blocks set apart from the text around them.
///
/// @param title printed in the box's first line; empty for none
public record Box(Style style, String title, List<Block> blocks) implements Block {

  /// How a box stands out.
  public enum Style {
    /// On a tinted ground.
    TINT,
    /// Beside a rule in the accent colour.
    RULE
  }

  public Box {
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(title, "title");
    blocks = List.copyOf(blocks);
  }
}
