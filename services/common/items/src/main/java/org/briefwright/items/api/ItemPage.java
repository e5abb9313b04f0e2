package org.briefwright.items.api;

import java.util.List;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;

/// One page of a list; a `Link` header with `rel="next"` leads to the next one.
public record ItemPage<T extends ItemBody>(List<Item<T>> items) {
  public ItemPage {
    items = List.copyOf(items);
  }
}
