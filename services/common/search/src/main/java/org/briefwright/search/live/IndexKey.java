package org.briefwright.search.live;

import java.util.Set;
import org.briefwright.items.ItemState;

/// What an index is of: a collection's versions in some states, as they stood right after the
/// collection's change of this number. Between two of its changes a collection has one index,
/// whatever happens to others.
record IndexKey(String collection, Set<ItemState> states, long sequence) {
  IndexKey {
    states = Set.copyOf(states);
  }

  boolean isOfSame(IndexKey other) {
    return collection.equals(other.collection) && states.equals(other.states);
  }
}
