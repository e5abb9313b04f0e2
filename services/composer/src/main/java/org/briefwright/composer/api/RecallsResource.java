package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.briefwright.composer.recall.Recall;
import org.briefwright.composer.recall.RecallRequest;
import org.briefwright.composer.recall.Recalls;
import org.briefwright.composer.rendition.Rendition;
import org.briefwright.web.actor.Actor;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Recalls and their errata.
@Path("/v1/recalls")
@RolesAllowed(Roles.READER)
@Tag(name = "life of briefs")
public class RecallsResource {

  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final String LIST = "recalls";
  private static final String PDF = "application/pdf";

  private final Recalls recalls;
  private final Actor actor;

  RecallsResource(Recalls recalls, Actor actor) {
    this.recalls = recalls;
    this.actor = actor;
  }

  /// A page of the list.
  @Schema(name = "RecallList", description = "Recalls, the newest first.")
  public record Page(List<Recall> items) {}

  @POST
  @RolesAllowed(Roles.PUBLISHER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "recall",
      summary = "Recall every brief that rests on an item",
      description =
          "On any version of it up to now, or on one; or one brief by its id. Issued briefs are"
              + " recalled, and each of their recipients gets an erratum as a PDF. Drafts that rest"
              + " on the item are not to be issued any more.")
  @APIResponse(
      responseCode = "201",
      description = "The recall, kept at `Location`.",
      headers =
          @Header(
              name = "Location",
              description = "Where the recall can be read again",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Recall.class)))
  public Response recall(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = RecallRequest.class),
                      examples = {
                        @ExampleObject(
                            name = "a source",
                            value =
                                "{\"source\":\"iiss-2025\","
                                    + "\"reason\":\"The publisher retracted the study.\"}"),
                        @ExampleObject(
                            name = "a brief",
                            value =
                                "{\"brief\":\"bw-3f7k-9a2m-x0qe-5rt8\","
                                    + "\"reason\":\"It was sent to the wrong readers.\"}")
                      }))
          @Valid
          RecallRequest request,
      @Context UriInfo uri) {
    Recall recall = recalls.recall(request, actor.name());
    URI location = uri.getBaseUriBuilder().path("v1/recalls/{number}").build(recall.number());
    return Response.created(location).entity(recall).build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listRecalls",
      summary = "List the recalls",
      description = "The newest first. `Link` with `rel=\"next\"` leads to the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of recalls.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Page.class)))
  public Response list(
      @Parameter(
              description = "How many, 1 to 100",
              schema = @Schema(implementation = Integer.class, defaultValue = "20"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "Where to go on, from a `Link` header") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    Paging paging = new Paging(LIST, Limit.parse(limit, USUAL, MOST), cursor);
    List<Recall> found = recalls.list(paging.place(Long.MAX_VALUE), paging.wanted());
    return paging.answer(found, Recall::number, Page::new, uri);
  }

  @GET
  @Path("{number}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "readRecall", summary = "Read a recall")
  @APIResponse(
      responseCode = "200",
      description = "The recall, its briefs and their errata.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Recall.class)))
  public Recall read(
      @Parameter(example = "7", schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
          @PathParam("number")
          String number) {
    return recalls.read(number(number));
  }

  @GET
  @Path("{number}/errata/{erratum}")
  @Produces(PDF)
  @Operation(
      operationId = "readErratum",
      summary = "Read what a recipient is told",
      description = "As a PDF in the language of the brief: accessible and archivable like briefs.")
  @APIResponse(
      responseCode = "200",
      description = "The erratum.",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response erratum(
      @Parameter(example = "7", schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
          @PathParam("number")
          String number,
      @Parameter(example = "1", schema = @Schema(type = SchemaType.INTEGER)) @PathParam("erratum")
          String erratum) {
    Rendition pdf = recalls.erratum(number(number), (int) number(erratum));
    return Response.ok(pdf.bytes(), PDF)
        .tag(new EntityTag(pdf.sha256()))
        .header(
            "Content-Disposition",
            "inline; filename=\"erratum-" + number + "-" + erratum + ".pdf\"")
        .build();
  }

  private static long number(String text) {
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw ProblemException.notFound("There is nothing of the number '" + text + "'");
    }
    return Long.parseLong(text);
  }
}
