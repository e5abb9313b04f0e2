package org.briefwright.typeset.document;

import java.util.List;

/// Items without an order of their own.
public record BulletList(List<ListItem> items) implements Block {

  public BulletList {
    items = List.copyOf(items);
  }
}
