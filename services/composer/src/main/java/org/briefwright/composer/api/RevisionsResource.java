package org.briefwright.composer.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.manifest.BriefPlan;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.Successor;
import org.briefwright.web.json.BodyBytes;
import org.briefwright.web.json.JsonText;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.json.StrictBodyReader;
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

/// Composes successors of briefs.
@RolesAllowed(Roles.READER)
@Path("/v1/briefs/{id}/revisions")
@Tag(name = "life of briefs")
public class RevisionsResource {

  private static final String PDF = "application/pdf";
  private static final String HTML = "text/html";
  private static final String MARKDOWN = "text/markdown";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ComposedBriefs composed;
  private final BriefArchive archive;
  private final StrictBinding binding;

  RevisionsResource(ComposedBriefs composed, BriefArchive archive, StrictBinding binding) {
    this.composed = composed;
    this.archive = archive;
    this.binding = binding;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, PDF, HTML, MARKDOWN, DOCX})
  @Operation(
      operationId = "reviseBrief",
      summary = "Compose a brief's successor",
      description =
          "Composes the same request on the library as it is now. The body is a merge patch"
              + " (RFC 7396) of that request; an empty object changes nothing. The successor names"
              + " the brief that it revises, marks what is new, what says something else and what"
              + " is gone, and is a draft; issuing it makes the former `superseded`. Repeating the"
              + " request gives the same successor until the library changes. Only what was issued"
              + " and has no issued successor is revised.")
  @APIResponse(
      responseCode = "201",
      description = "The successor, archived at `Location`, in the form that `Accept` asks for.",
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
          "With `dryRun`: what the successor would hold, and why. Nothing is archived; JSON only.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BriefPlan.class)))
  @APIResponse(
      responseCode = "404",
      description = "There is no such brief.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
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
  @RequestBody(
      required = true,
      description = "What the successor's request changes",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT),
              examples = {
                @ExampleObject(name = "the same request", value = "{}"),
                @ExampleObject(
                    name = "to another reader",
                    value = "{\"recipient\":\"the Prime Minister\",\"exclude\":null}")
              }))
  public Response revise(
      InputStream body,
      @Parameter(example = "bw-3f7k-9a2m-x0qe-5rt8") @PathParam("id") String id,
      @Parameter(
              description = "Repeating a request with the same key gets the brief of the first one",
              schema = @Schema(maxLength = 100))
          @HeaderParam("Idempotency-Key")
          String idempotencyKey,
      @Context Request request,
      @Context UriInfo uri)
      throws IOException {
    JsonNode patch = JsonText.parse(BodyBytes.read(body, StrictBodyReader.MAX_BYTES));
    ObjectNode successor = Successor.of(id, requestOf(id), patch);
    BriefRequest brief = binding.bind(successor, BriefRequest.class);
    return composed.answer(brief, idempotencyKey, request, uri);
  }

  private ObjectNode requestOf(String id) {
    String manifest =
        archive
            .manifest(id)
            .orElseThrow(() -> ProblemException.notFound("There is no brief '" + id + "'"));
    try {
      return (ObjectNode) MAPPER.readTree(manifest).get("request");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
