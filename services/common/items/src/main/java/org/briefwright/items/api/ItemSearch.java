package org.briefwright.items.api;

import java.util.List;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemType;
import org.briefwright.items.Match;
import org.briefwright.items.store.ItemQuery;

/// Finds items by a reader's words. Lists work without it; a service that searches has one.
public interface ItemSearch {

  /// What is looked for: the words, whether both sides are wanted on the first page, the items that
  /// come into question, and how many of the best are passed over. Where the reader named no moment
  /// (`newest`), the answer may be of the newest one that search knows.
  record Wanted(String words, boolean bothSides, ItemQuery among, int skip, boolean newest) {}

  /// What was found at a sequence number, best first, and whether there is more.
  record Found<T extends ItemBody>(
      long at, List<Item<T>> items, List<Match> matches, boolean more) {
    public Found {
      items = List.copyOf(items);
      matches = List.copyOf(matches);
    }
  }

  <T extends ItemBody> Found<T> find(ItemType<T> type, Wanted wanted);
}
