package org.briefwright.typeset.document;

import java.util.List;

/// The strip above the title, closed by a hairline: who speaks on the left, what this is on the
/// right. The first line of each side is the strong one.
public record Letterhead(List<String> left, List<String> right) implements Block {

  public Letterhead {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}
