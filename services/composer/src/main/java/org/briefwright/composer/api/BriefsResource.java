package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.manifest.BriefPlan;
import org.briefwright.composer.manifest.Manifest;
import org.briefwright.composer.rendition.Rendition;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.problem.Problem;
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

/// Briefs: compose one, read it in any of its forms, list them.
@RolesAllowed(Roles.READER)
@Path("/v1/briefs")
@Tag(name = "briefs", description = "Compose briefs and read them again")
public class BriefsResource {

  private static final String PDF = "application/pdf";
  private static final String HTML = "text/html";
  private static final String MARKDOWN = "text/markdown";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String BRIEF_EXAMPLE = "bw-3f7k-9a2m-x0qe-5rt8";

  private final ComposedBriefs composed;
  private final BriefArchive archive;

  BriefsResource(ComposedBriefs composed, BriefArchive archive) {
    this.composed = composed;
    this.archive = archive;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, PDF, HTML, MARKDOWN, DOCX})
  @Operation(
      operationId = "composeBrief",
      summary = "Compose a brief",
      description =
          "Gathers what the library holds on the topic, weighs and selects arguments of both sides,"
              + " cites their sources, typesets and archives. The same request on the same state of"
              + " the library is the same brief, byte for byte. Who asks for it first is its"
              + " preparer.")
  @APIResponse(
      responseCode = "201",
      description = "The brief, archived at `Location`, in the form that `Accept` asks for.",
      headers = {
        @Header(
            name = "Location",
            description = "Where the brief can be read again",
            schema = @Schema(implementation = String.class))
      },
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = BriefAnswer.class)),
        @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = HTML, schema = @Schema(implementation = String.class)),
        @Content(mediaType = MARKDOWN, schema = @Schema(implementation = String.class)),
        @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "200",
      description =
          "With `dryRun`: what the brief would hold, and why. Nothing is archived; JSON only.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BriefPlan.class)))
  @APIResponse(
      responseCode = "409",
      description = "The brief that is to be revised is a draft, or has a successor.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "503",
      description = "A service that is needed does not answer; the detail names it.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response compose(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = BriefRequest.class),
                      examples = {
                        @ExampleObject(name = "smallest", value = "{\"topic\":\"deterrence\"}"),
                        @ExampleObject(
                            name = "tailored",
                            value =
                                "{\"topic\":\"deterrence\",\"template\":\"options-memo\","
                                    + "\"audience\":\"minister\",\"recipient\":\"the Minister of Defence\"}"),
                        @ExampleObject(
                            name = "dry run",
                            value = "{\"topic\":\"deterrence\",\"dryRun\":true}")
                      }))
          BriefRequest brief,
      @Parameter(
              description = "Repeating a request with the same key gets the brief of the first one",
              schema = @Schema(maxLength = 100))
          @HeaderParam("Idempotency-Key")
          String idempotencyKey,
      @Context Request request,
      @Context UriInfo uri) {
    return composed.answer(brief, idempotencyKey, request, uri);
  }

  @GET
  @Path("{id}")
  @Produces({MediaType.APPLICATION_JSON, PDF, HTML, MARKDOWN, DOCX})
  @Operation(
      operationId = "readBrief",
      summary = "Read a brief",
      description = "In the form that `format` or `Accept` asks for, exactly as it was archived.")
  @APIResponse(
      responseCode = "200",
      description = "The brief.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = BriefAnswer.class)),
        @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = HTML, schema = @Schema(implementation = String.class)),
        @Content(mediaType = MARKDOWN, schema = @Schema(implementation = String.class)),
        @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "304", description = "The client has it already.")
  public Response read(
      @Parameter(example = BRIEF_EXAMPLE) @PathParam("id") String id,
      @Parameter(
              description = "Overrides `Accept`, for browsers",
              schema = @Schema(enumeration = {"json", "pdf", "html", "md", "docx"}),
              example = "pdf")
          @QueryParam("format")
          String format,
      @Context Request request) {
    Rendition rendition =
        archive.rendition(id, Negotiation.of(format, request)).orElseThrow(() -> noBrief(id));
    Response.ResponseBuilder unchanged =
        request.evaluatePreconditions(new EntityTag(rendition.sha256()));
    return unchanged == null
        ? composed.body(Response.ok(), id, rendition).build()
        : unchanged.build();
  }

  @GET
  @Path("{id}/manifest")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "readManifest",
      summary = "Read a brief's manifest",
      description =
          "From each sentence to its fragment's version and its sources; what was left out and why."
              + " Canonical JSON (RFC 8785).")
  @APIResponse(
      responseCode = "200",
      description = "The manifest.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Manifest.class)))
  public String manifest(@Parameter(example = BRIEF_EXAMPLE) @PathParam("id") String id) {
    return archive.manifest(id).orElseThrow(() -> noBrief(id));
  }

  private static ProblemException noBrief(String id) {
    return ProblemException.notFound("There is no brief '" + id + "'");
  }
}
