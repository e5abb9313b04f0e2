package org.briefwright.items.api;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.briefwright.items.Item;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemState;
import org.briefwright.items.ItemType;
import org.briefwright.items.store.IdempotencyKey;
import org.briefwright.items.store.ItemStore;
import org.briefwright.items.store.ItemWriter;
import org.briefwright.web.actor.Actor;
import org.briefwright.web.precondition.IfMatch;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/// The routes of a collection, the same for each. A service gives it a path and a type:
///
/// ```java
/// @Path("/v1/templates")
/// @Tag(name = "Templates")
/// public class TemplateResource extends ItemResource<Template> {
///   TemplateResource(TemplateType type, ItemAccess access) {
///     super(type, access);
///   }
/// }
/// ```
///
/// In the summaries and operation ids, `{item}` and `{items}` stand for the type's own words;
/// [ItemsInOpenApi] fills them in.
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class ItemResource<T extends ItemBody> {
  private final ItemType<T> type;
  private final ItemStore store;
  private final ItemWriter writer;
  private final Snapshots snapshots;
  private final Actor actor;
  private final Optional<ItemSearch> search;

  protected ItemResource(ItemType<T> type, ItemAccess access) {
    this(type, access, access.search());
  }

  /// For a collection that is searched in a way of its own.
  protected ItemResource(ItemType<T> type, ItemAccess access, Optional<ItemSearch> search) {
    this.type = type;
    this.store = access.store();
    this.writer = access.writer();
    this.snapshots = access.snapshots();
    this.actor = access.actor();
    this.search = search;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Operation(operationId = "list{Items}", summary = "List the {items}")
  @APIResponse(responseCode = "200", description = "One page of the list")
  public RestResponse<ItemPage<T>> list(@Context UriInfo uri, @Context Request request) {
    ListParameters parameters = new ListParameters(type, uri);
    long at = snapshots.at(parameters.asOf());
    if (parameters.isSearch()) {
      SearchParameters searching = parameters.search();
      ItemSearch.Wanted wanted = searching.wanted(parameters.query(at));
      return snapshots.found(searching, wanted, search.orElseThrow().find(type, wanted));
    }
    List<Item<T>> found = store.list(type, parameters.query(at));
    return snapshots.page(parameters, at, found, request);
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Path("{id}")
  @Operation(operationId = "get{Item}", summary = "Read one {item}")
  @APIResponse(responseCode = "200", description = "The approved version, else the newest one")
  public RestResponse<Item<T>> get(
      @PathParam("id") String id,
      @QueryParam("asOf") String asOf,
      @QueryParam("version") String version,
      @Context Request request) {
    long at = snapshots.at(asOf);
    Optional<Item<T>> found =
        version == null
            ? store.find(type, id, at)
            : store.version(type, id, number("version", version), at);
    return snapshots.item(found.orElseThrow(() -> missing(id)), asOf, request);
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Path("{id}/versions")
  @Operation(operationId = "list{Item}Versions", summary = "List all versions of one {item}")
  @APIResponse(responseCode = "200", description = "All versions, oldest first")
  public RestResponse<ItemPage<T>> versions(
      @PathParam("id") String id, @QueryParam("asOf") String asOf, @Context Request request) {
    return snapshots.answer(
        asOf,
        request,
        at -> {
          List<Item<T>> versions = store.versions(type, id, at);
          if (versions.isEmpty()) {
            throw missing(id);
          }
          return new ItemPage<>(versions);
        });
  }

  @POST
  @RolesAllowed(Roles.AUTHOR)
  @Operation(operationId = "create{Item}", summary = "Add a {item} as a draft")
  @ResponseStatus(201)
  @APIResponse(responseCode = "201", description = "The draft, version 1")
  public RestResponse<Item<T>> create(
      T body, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
    Item<T> item = writer.create(type, body, actor.name(), key(key));
    return snapshots.created(item, uri);
  }

  @PUT
  @RolesAllowed(Roles.AUTHOR)
  @Path("{id}")
  @Operation(operationId = "revise{Item}", summary = "Add the next version of a {item} as a draft")
  @APIResponse(responseCode = "200", description = "The draft")
  public RestResponse<Item<T>> revise(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, T body) {
    return snapshots.written(
        writer.revise(type, id, body, actor.name(), IfMatch.required(ifMatch)));
  }

  @POST
  @RolesAllowed({Roles.AUTHOR, Roles.REVIEWER})
  @Path("{id}/versions/{version}/transitions")
  @Operation(operationId = "move{Item}", summary = "Move a version of a {item} into a state")
  @APIResponse(responseCode = "200", description = "The version in its new state")
  public RestResponse<Item<T>> move(
      @PathParam("id") String id,
      @PathParam("version") String version,
      @HeaderParam("If-Match") String ifMatch,
      TransitionRequest transition) {
    refuseWithoutRole(transition.to());
    return snapshots.written(
        writer.move(
            type,
            id,
            number("version", version),
            transition.to(),
            transition.reason(),
            actor.name(),
            IfMatch.required(ifMatch)));
  }

  /// Authors hand in and take back; what readers see, and what they see no more, reviewers decide.
  private void refuseWithoutRole(ItemState to) {
    switch (to) {
      case DRAFT, IN_REVIEW -> {
        // Either role that the route asks for is enough.
      }
      case APPROVED, SUPERSEDED, WITHDRAWN -> {
        if (!actor.has(Roles.REVIEWER)) {
          throw new ForbiddenException(
              "only a %s moves a version to %s".formatted(Roles.REVIEWER, to.code()));
        }
      }
    }
  }

  private static Optional<IdempotencyKey> key(String text) {
    try {
      return Optional.ofNullable(text).map(IdempotencyKey::new);
    } catch (IllegalArgumentException fault) {
      throw ProblemException.parameter("Idempotency-Key", fault.getMessage());
    }
  }

  private static int number(String name, String text) {
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw ProblemException.parameter(name, "a whole number from 1 is accepted");
    }
    return Integer.parseInt(text);
  }

  private ProblemException missing(String id) {
    return ProblemException.notFound("there is no such " + type.singular() + " '" + id + "'");
  }
}
