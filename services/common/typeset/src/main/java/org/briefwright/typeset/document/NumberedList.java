package org.briefwright.typeset.document;

import java.util.List;

/// Items counted from `start`.
public record NumberedList(int start, List<ListItem> items) implements Block {

  public NumberedList {
    if (start < 0) {
      throw new IllegalArgumentException("a list cannot start at " + start);
    }
    items = List.copyOf(items);
  }

  public NumberedList(List<ListItem> items) {
    this(1, items);
  }
}
