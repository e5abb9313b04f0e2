package org.briefwright.items.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.items.Filter;
import org.briefwright.items.ItemState;

/// Which versions of a collection to read: as of a sequence number, in these states, with one of
/// these ids (none given: all), matching every filter, behind `after` in the order of id and
/// version, at most `limit`.
public record ItemQuery(
    long at,
    Set<ItemState> states,
    List<String> ids,
    Map<Filter, List<String>> filters,
    Place after,
    int limit) {

  /// A place in the order of id and version.
  public record Place(String id, int version) {
    /// Before the first of all.
    public static final Place START = new Place("", 0);

    public Place {
      requireNonNull(id, "id");
    }
  }

  public ItemQuery {
    states = Set.copyOf(states);
    ids = List.copyOf(ids);
    filters = Map.copyOf(filters);
    requireNonNull(after, "after");
    if (states.isEmpty()) {
      throw new IllegalArgumentException("no state is asked for");
    }
  }

  /// All approved items as of a sequence number.
  public static ItemQuery approved(long at) {
    return new ItemQuery(
        at, Set.of(ItemState.APPROVED), List.of(), Map.of(), Place.START, Integer.MAX_VALUE);
  }

  /// Those of them that have one of the ids; asking for none finds none.
  public ItemQuery withIds(List<String> wanted) {
    return new ItemQuery(at, states, wanted, filters, after, wanted.isEmpty() ? 0 : limit);
  }

  /// Those of them that match the filter with one of the values; asking for none finds none.
  public ItemQuery matching(Filter filter, List<String> values) {
    Map<Filter, List<String>> more = new java.util.HashMap<>(filters);
    more.put(filter, values);
    return new ItemQuery(at, states, ids, more, after, values.isEmpty() ? 0 : limit);
  }
}
