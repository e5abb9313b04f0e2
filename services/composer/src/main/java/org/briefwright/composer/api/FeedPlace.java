package org.briefwright.composer.api;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.notices.NoticePage;
import org.briefwright.composer.notices.Notices;
import org.briefwright.web.paging.Cursor;

/// Which page of the feed is asked for. Pages are named by a notice that they border on, so that
/// they stay what they are while newer notices come.
sealed interface FeedPlace {

  String LIST = "notices";
  String OLDER = "before";
  String NEWER = "after";

  NoticePage read(Notices notices, int limit);

  /// The first page.
  record Newest() implements FeedPlace {
    @Override
    public NoticePage read(Notices notices, int limit) {
      return notices.newest(limit);
    }
  }

  /// A later page, of what was given before a notice.
  record Before(long number) implements FeedPlace {
    @Override
    public NoticePage read(Notices notices, int limit) {
      return notices.before(number, limit);
    }
  }

  /// An earlier page, of what was given after a notice.
  record After(long number) implements FeedPlace {
    @Override
    public NoticePage read(Notices notices, int limit) {
      return notices.after(number, limit);
    }
  }

  /// @param cursor null for the first page
  static FeedPlace of(String cursor) {
    if (cursor == null) {
      return new Newest();
    }
    List<String> fields = Cursor.parse(LIST, cursor);
    long number = Long.parseLong(fields.getLast());
    return fields.getFirst().equals(OLDER) ? new Before(number) : new After(number);
  }

  /// Links from a page to itself and to the pages beside it.
  static Map<String, URI> links(NoticePage page, UriInfo uri) {
    Map<String, URI> links = new LinkedHashMap<>();
    links.put("self", uri.getRequestUri());
    links.put("first", at(uri, null));
    if (page.notices().isEmpty()) {
      return links;
    }
    if (page.hasNewer()) {
      long newest = page.notices().getFirst().number();
      links.put("previous", at(uri, Cursor.of(LIST, List.of(NEWER, Long.toString(newest)))));
    }
    if (page.hasOlder()) {
      long oldest = page.notices().getLast().number();
      links.put("next", at(uri, Cursor.of(LIST, List.of(OLDER, Long.toString(oldest)))));
    }
    return links;
  }

  private static URI at(UriInfo uri, String cursor) {
    UriBuilder page = uri.getAbsolutePathBuilder();
    String limit = uri.getQueryParameters().getFirst("limit");
    if (limit != null) {
      page.queryParam("limit", limit);
    }
    if (cursor != null) {
      page.queryParam("cursor", cursor);
    }
    return page.build();
  }
}
