package org.briefwright.items.api;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.items.store.ItemQuery;
import org.briefwright.web.paging.Cursor;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.problem.ProblemException;

/// The query parameters of a list that a search reads otherwise: its pages are counted by rank, as
/// deep as somebody reads.
public record SearchParameters(UriInfo uri, String list, Map<String, List<String>> given) {
  /// Parameters that only a search has.
  public static final Set<String> NAMES = Set.of("q", "sides");

  public static final int MOST_CHARACTERS = 500;
  public static final int DEFAULT_LIMIT = 20;
  public static final int MAX_LIMIT = 100;
  static final int DEEPEST = 1000;

  String words() {
    String words = first("q");
    if (words.isBlank() || words.length() > MOST_CHARACTERS || words.indexOf('\0') >= 0) {
      throw ProblemException.parameter(
          "q", "a text of 1 to " + MOST_CHARACTERS + " characters is accepted");
    }
    return words;
  }

  boolean bothSides() {
    return switch (first("sides")) {
      case null -> false;
      case "both" -> true;
      default -> throw ProblemException.parameter("sides", "only 'both' is accepted");
    };
  }

  int limit() {
    return Limit.parse(first("limit"), DEFAULT_LIMIT, MAX_LIMIT);
  }

  ItemSearch.Wanted wanted(ItemQuery among) {
    String cursor = first("cursor");
    int skip = cursor == null ? 0 : Integer.parseInt(Cursor.parse(list, cursor).get(1));
    boolean newest = cursor == null && first("asOf") == null;
    ItemQuery page =
        new ItemQuery(
            among.at(),
            among.states(),
            among.ids(),
            among.filters(),
            ItemQuery.Place.START,
            Math.min(limit(), DEEPEST - skip));
    return new ItemSearch.Wanted(words(), bothSides(), page, skip, newest);
  }

  /// The address of the page behind this one, in a `Link` header.
  String next(long at, int skip) {
    String cursor = Cursor.of(list, List.of(Long.toString(at), Integer.toString(skip)));
    UriBuilder next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor);
    return "<" + next.build() + ">; rel=\"next\"";
  }

  private String first(String name) {
    return given.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
  }
}
