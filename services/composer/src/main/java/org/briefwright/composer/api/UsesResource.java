package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.briefwright.composer.api.ItemParameters.Item;
import org.briefwright.composer.uses.Rested;
import org.briefwright.composer.uses.WhereUsed;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where an item of the library is used.
@RolesAllowed(Roles.READER)
@Path("/v1/uses")
@Tag(name = "life of briefs", description = "Issue, find, follow, recall and revise briefs")
public class UsesResource {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final WhereUsed uses;

  UsesResource(WhereUsed uses) {
    this.uses = uses;
  }

  /// A page of the list.
  @Schema(name = "UseList", description = "Briefs that rest on an item, the newest first.")
  public record Page(List<Rested> items) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listUses",
      summary = "List every brief that rests on an item",
      description =
          "Issued or not, on any version of the item or on one, the newest first. `Link` with"
              + " `rel=\"next\"` leads to the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of briefs.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Page.class),
              examples =
                  @ExampleObject(
                      name = "of a source",
                      value =
                          "{\"items\":[{\"brief\":\"bw-3f7k-9a2m-x0qe-5rt8\","
                              + "\"title\":\"Deterrence\",\"state\":\"issued\","
                              + "\"archivedAt\":\"2026-11-23T12:00:00Z\",\"version\":1,"
                              + "\"through\":[\"fragments/deterrence-cold-war\"]}]}")))
  public Response list(
      @BeanParam ItemParameters parameters,
      @Parameter(
              description = "How many, 1 to 200",
              schema = @Schema(implementation = Integer.class, defaultValue = "50"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "Where to go on, from a `Link` header") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    Item item = parameters.item();
    Integer version = parameters.version();
    String list = "uses?" + item.kind().code() + "=" + item.id() + "&version=" + version;
    Paging paging = new Paging(list, Limit.parse(limit, USUAL, MOST), cursor);
    List<Rested> found =
        uses.find(item.kind(), item.id(), version, paging.place(Long.MAX_VALUE), paging.wanted());
    return paging.answer(found, Rested::sequence, Page::new, uri);
  }
}
