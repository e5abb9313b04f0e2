package org.briefwright.typeset.document;

import java.util.List;

/// Two stories side by side, read the left one wholly, then the right; one above the other where
/// the measure is too narrow for both.
public record Columns(List<Block> left, List<Block> right) implements Block {

  public Columns {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
