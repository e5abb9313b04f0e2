package org.briefwright.items.api;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.LongFunction;
import org.briefwright.items.AsOf;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.store.ItemStore;
import org.briefwright.web.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;

/// Answers reads of the library: finds the sequence number that is asked for, answers 304 where the
/// reader has that already, and marks what was asked for by number as never changing.
@Singleton
public class Snapshots {
  private static final String IMMUTABLE = "private, max-age=31536000, immutable";
  private static final String REVALIDATE = "no-cache";

  private final ItemStore store;

  Snapshots(ItemStore store) {
    this.store = store;
  }

  /// The sequence number that the query parameter `asOf` means; null means now.
  public long at(String asOf) {
    try {
      return store.at(AsOf.parse(asOf));
    } catch (IllegalArgumentException fault) {
      throw ProblemException.parameter("asOf", fault.getMessage());
    }
  }

  /// Answers with what `read` finds as of `asOf`. The ETag is the sequence number alone: as long as
  /// the library has not moved, no answer about it has.
  public <R> RestResponse<R> answer(String asOf, Request request, LongFunction<R> read) {
    long at = at(asOf);
    EntityTag tag = new EntityTag("library-" + at);
    ResponseBuilder known = request.evaluatePreconditions(tag);
    if (known != null) {
      return RestResponse.ResponseBuilder.<R>create(304)
          .tag(tag)
          .header("Cache-Control", caching(asOf))
          .build();
    }
    return RestResponse.ResponseBuilder.ok(read.apply(at))
        .tag(tag)
        .header("Cache-Control", caching(asOf))
        .build();
  }

  /// One item, under its own ETag.
  <T extends ItemBody> RestResponse<Item<T>> item(Item<T> item, String asOf, Request request) {
    EntityTag tag = new EntityTag(item.tag());
    if (request.evaluatePreconditions(tag) != null) {
      return RestResponse.ResponseBuilder.<Item<T>>create(304)
          .tag(tag)
          .header("Cache-Control", caching(asOf))
          .build();
    }
    return RestResponse.ResponseBuilder.ok(item)
        .tag(tag)
        .header("Cache-Control", caching(asOf))
        .build();
  }

  <T extends ItemBody> RestResponse<ItemPage<T>> page(
      ListParameters parameters, long at, List<Item<T>> found, Request request) {
    EntityTag tag = new EntityTag("library-" + at);
    if (request.evaluatePreconditions(tag) != null) {
      return RestResponse.ResponseBuilder.<ItemPage<T>>create(304)
          .tag(tag)
          .header("Cache-Control", caching(parameters.asOf()))
          .build();
    }
    boolean more = found.size() > parameters.limit();
    List<Item<T>> items = more ? found.subList(0, parameters.limit()) : found;
    var response =
        RestResponse.ResponseBuilder.ok(new ItemPage<>(items))
            .tag(tag)
            .header("Cache-Control", caching(parameters.asOf()));
    return more
        ? response.header("Link", parameters.next(at, items.getLast())).build()
        : response.build();
  }

  /// What a search found. A later version of the product may order it otherwise, so it is not kept.
  <T extends ItemBody> RestResponse<ItemPage<T>> found(
      SearchParameters parameters, ItemSearch.Wanted wanted, ItemSearch.Found<T> found) {
    var response =
        RestResponse.ResponseBuilder.ok(new ItemPage<>(found.items(), found.at(), found.matches()))
            .header("Cache-Control", "no-store");
    int read = wanted.skip() + found.items().size();
    return found.more() && read < SearchParameters.DEEPEST
        ? response.header("Link", parameters.next(found.at(), read)).build()
        : response.build();
  }

  <T extends ItemBody> RestResponse<Item<T>> created(Item<T> item, UriInfo uri) {
    URI location = uri.getAbsolutePathBuilder().path(item.id()).build();
    return RestResponse.ResponseBuilder.<Item<T>>created(location)
        .entity(item)
        .tag(item.tag())
        .build();
  }

  <T extends ItemBody> RestResponse<Item<T>> written(Item<T> item) {
    return RestResponse.ResponseBuilder.ok(item).tag(item.tag()).build();
  }

  static String caching(String asOf) {
    return asOf != null && asOf.matches("\\d+") ? IMMUTABLE : REVALIDATE;
  }
}
