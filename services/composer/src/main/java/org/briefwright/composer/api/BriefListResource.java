package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.archive.BriefEntry;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The archive's list.
@RolesAllowed(Roles.READER)
@Path("/v1/briefs")
@Tag(name = "briefs")
public class BriefListResource {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final BriefArchive archive;

  BriefListResource(BriefArchive archive) {
    this.archive = archive;
  }

  /// A page of the list.
  @Schema(name = "BriefList", description = "Archived briefs, the newest first.")
  public record Page(List<BriefEntry> items) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listBriefs",
      summary = "List the archived briefs",
      description = "The newest first. `Link` with `rel=\"next\"` leads to the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of briefs.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Page.class)))
  public Response list(
      @Parameter(description = "Only briefs on this topic", example = "deterrence")
          @QueryParam("topic")
          String topic,
      @Parameter(
              description = "How many, 1 to 200",
              schema = @Schema(implementation = Integer.class, defaultValue = "50"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "Where to go on, from a `Link` header") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    Paging paging = new Paging("briefs?topic=" + topic, Limit.parse(limit, USUAL, MOST), cursor);
    List<BriefEntry> found = archive.list(topic, paging.place(Long.MAX_VALUE), paging.wanted());
    return paging.answer(found, BriefEntry::sequence, Page::new, uri);
  }
}
