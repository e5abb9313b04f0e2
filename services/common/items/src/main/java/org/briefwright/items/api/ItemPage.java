package org.briefwright.items.api;

import java.util.List;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.Match;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One page of a list; a `Link` header with `rel="next"` leads to the next one. A search adds the
/// sequence number that it saw, and why each item was found.
public record ItemPage<T extends ItemBody>(
    List<Item<T>> items,
    @Schema(description = "Only with `q`: the sequence number that was searched", examples = "412")
        Long asOf,
    @Schema(description = "Only with `q`: one for each item, in their order") List<Match> matches) {
  public ItemPage {
    items = List.copyOf(items);
    matches = matches == null ? null : List.copyOf(matches);
  }

  public ItemPage(List<Item<T>> items) {
    this(items, null, null);
  }
}
