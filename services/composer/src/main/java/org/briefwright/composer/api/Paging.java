package org.briefwright.composer.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.briefwright.web.paging.Cursor;

/// Answers a list page by page. Where a page ends is the place of its last entry in the list.
///
/// @param list names the list with its filters: a cursor of another list is refused
/// @param most entries on a page
/// @param cursor null for the first page
record Paging(String list, int most, String cursor) {

  /// The place that the page before ended with.
  ///
  /// @param otherwise for the first page
  long place(long otherwise) {
    return cursor == null ? otherwise : Long.parseLong(Cursor.parse(list, cursor).getFirst());
  }

  /// How many entries to look for: one more than a page holds tells that there is a next one.
  int wanted() {
    return most + 1;
  }

  /// @param found at most as many as are wanted
  /// @param body makes the answer of a page
  <T> Response answer(
      List<T> found, ToLongFunction<T> place, Function<List<T>, Object> body, UriInfo uri) {
    boolean more = found.size() > most;
    List<T> page = more ? found.subList(0, most) : found;
    Response.ResponseBuilder response = Response.ok(body.apply(page));
    if (more) {
      String next = Cursor.of(list, List.of(String.valueOf(place.applyAsLong(page.getLast()))));
      response.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
    }
    return response.build();
  }
}
