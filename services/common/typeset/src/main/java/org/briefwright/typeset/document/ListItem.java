package org.briefwright.typeset.document;

import java.util.List;

/// One item of a list.
public record ListItem(List<Block> blocks) {

  public ListItem {
    blocks = List.copyOf(blocks);
  }

  public static ListItem of(Block... blocks) {
    return new ListItem(List.of(blocks));
  }
}
