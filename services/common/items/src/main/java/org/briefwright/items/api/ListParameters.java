package org.briefwright.items.api;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.briefwright.items.Filter;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemState;
import org.briefwright.items.ItemType;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.web.paging.Cursor;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.problem.ProblemException;

/// The query parameters of a list, checked: a misspelt filter that were ignored would show
/// everything, so an unknown parameter is refused.
final class ListParameters {
  static final int DEFAULT_LIMIT = 50;
  static final int MAX_LIMIT = 1000;
  private static final Set<String> COMMON = Set.of("limit", "cursor", "state", "asOf", "id");

  private final ItemType<?> type;
  private final UriInfo uri;
  private final MultivaluedMap<String, String> given;

  ListParameters(ItemType<?> type, UriInfo uri) {
    this.type = type;
    this.uri = uri;
    this.given = uri.getQueryParameters();
    for (String name : given.keySet()) {
      boolean common = COMMON.contains(name) || isSearched(name);
      if (!common && type.filters().stream().noneMatch(f -> f.name().equals(name))) {
        throw ProblemException.parameter(name, "is not a parameter of this list");
      }
    }
  }

  private boolean isSearched(String name) {
    return type.searched().isPresent()
        && SearchParameters.NAMES.contains(name)
        && given.containsKey("q");
  }

  /// Whether items are looked for by words.
  boolean isSearch() {
    return given.containsKey("q");
  }

  SearchParameters search() {
    return new SearchParameters(uri, list(), given);
  }

  /// The moment that a cursor was made for, so that all pages of a list show one state of the
  /// library.
  String asOf() {
    String cursor = given.getFirst("cursor");
    return cursor == null ? given.getFirst("asOf") : fields(cursor).get(0);
  }

  /// The query for one entry more than the page has, to know whether there is a next one.
  ItemQuery query(long at) {
    String cursor = given.getFirst("cursor");
    ItemQuery.Place after = ItemQuery.Place.START;
    if (cursor != null && !isSearch()) {
      List<String> fields = fields(cursor);
      after = new ItemQuery.Place(fields.get(1), Integer.parseInt(fields.get(2)));
    }
    int most = isSearch() ? SearchParameters.MAX_LIMIT : limit() + 1;
    return new ItemQuery(at, states(), values("id"), filters(), after, most);
  }

  int limit() {
    return Limit.parse(given.getFirst("limit"), DEFAULT_LIMIT, MAX_LIMIT);
  }

  /// The address of the page behind an item, in a `Link` header.
  <T extends ItemBody> String next(long at, Item<T> last) {
    String cursor =
        Cursor.of(list(), List.of(Long.toString(at), last.id(), Integer.toString(last.version())));
    UriBuilder next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor);
    return "<" + next.build() + ">; rel=\"next\"";
  }

  private List<String> fields(String cursor) {
    return Cursor.parse(list(), cursor);
  }

  /// What the cursor belongs to: everything that decides which items are listed.
  private String list() {
    Map<String, List<String>> deciding = new TreeMap<>(given);
    deciding.remove("cursor");
    deciding.remove("limit");
    return uri.getPath() + deciding;
  }

  private Set<ItemState> states() {
    Set<ItemState> states = EnumSet.noneOf(ItemState.class);
    for (String code : values("state")) {
      try {
        states.add(ItemState.of(code));
      } catch (IllegalArgumentException fault) {
        throw ProblemException.parameter("state", fault.getMessage());
      }
    }
    return states.isEmpty() ? EnumSet.of(ItemState.APPROVED) : states;
  }

  private Map<Filter, List<String>> filters() {
    Map<Filter, List<String>> filters = new HashMap<>();
    for (Filter filter : type.filters()) {
      List<String> values = new ArrayList<>(values(filter.name()));
      for (String value : values) {
        if (filter.fault(value) != null) {
          throw ProblemException.parameter(filter.name(), filter.fault(value));
        }
      }
      if (!values.isEmpty()) {
        filters.put(filter, values);
      }
    }
    return filters;
  }

  private List<String> values(String name) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 200 || values.stream().anyMatch(v -> v.isEmpty() || v.indexOf('\0') >= 0)) {
      throw ProblemException.parameter(name, "1 to 200 values that are not empty are accepted");
    }
    return values;
  }
}
