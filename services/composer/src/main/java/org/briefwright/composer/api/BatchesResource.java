package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.batch.BatchSettings;
import org.briefwright.composer.batch.Batches;
import org.briefwright.composer.batch.reading.BatchReader.Notation;
import org.briefwright.web.actor.Actor;
import org.briefwright.web.json.BodyBytes;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.briefwright.web.text.TextRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Batches: send one, see how far it has come, call it off, take it up again, throw it away.
@Path("/v1/batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@Tag(name = "batches", description = "Compose many briefs from one file of requests")
public class BatchesResource {

  static final String EXAMPLE = "019ac1a0-7c1e-7a52-8f39-2f6d6f5a7b10";

  private static final String NDJSON = "application/x-ndjson";
  private static final String JSONL = "application/jsonl";
  private static final String CSV = "text/csv";
  private static final int TITLE_LENGTH = 160;
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final Batches batches;
  private final BatchSettings settings;
  private final Actor actor;

  BatchesResource(Batches batches, BatchSettings settings, Actor actor) {
    this.batches = batches;
    this.settings = settings;
    this.actor = actor;
  }

  /// A page of the list.
  @Schema(name = "BatchList", description = "Batches, the newest first.")
  public record Page(List<Batch> items) {}

  @POST
  @Consumes({NDJSON, JSONL, CSV})
  @Operation(
      operationId = "sendBatch",
      summary = "Send a batch",
      description =
          "Takes in many requests: JSON lines, each the body of a single request, or CSV whose"
              + " first line names the fields. All lines are taken in, or none. They are composed"
              + " on the library as it stands now, by all composers that share the database, each"
              + " exactly once. A line may have a `name`, which becomes its brief's file name.")
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)),
        @Content(mediaType = JSONL, schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = CSV,
            schema = @Schema(implementation = String.class),
            examples =
                @ExampleObject(
                    name = "two lines",
                    value =
                        """
                        name,topic,template,recipient,lang
                        minister,deterrence,options-memo,the Minister of Defence,en
                        committee,ceasefire,at-a-glance,the Foreign Affairs Committee,en
                        """))
      })
  @APIResponse(
      responseCode = "202",
      description = "The batch, which is worked off from now on; `Location` tells how far.",
      headers = {
        @Header(
            name = "Location",
            description = "Where the batch's progress can be read",
            schema = @Schema(implementation = String.class))
      },
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Batch.class)))
  @APIResponse(
      responseCode = "422",
      description = "Lines break rules; `lines` names each, with its fields. Nothing was taken in.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "429",
      description = "As many batches are open as may be; `Retry-After` tells when to try again.",
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
  public Response send(
      @Parameter(
              description = "What to call the batch",
              schema = @Schema(maxLength = TITLE_LENGTH),
              example = "Committee round")
          @QueryParam("title")
          String title,
      @Parameter(
              description = "Repeating a batch with the same key gets the first one",
              schema = @Schema(maxLength = 100))
          @HeaderParam("Idempotency-Key")
          String idempotencyKey,
      @Context HttpHeaders headers,
      @Context UriInfo uri,
      InputStream body)
      throws IOException {
    Notation notation =
        headers.getMediaType().isCompatible(MediaType.valueOf(CSV))
            ? Notation.CSV
            : Notation.JSON_LINES;
    byte[] lines = BodyBytes.read(body, (int) settings.size().asLongValue());
    Batch batch =
        batches.add(
            lines,
            notation,
            checkedTitle(title),
            actor.name(),
            ComposedBriefs.checked(idempotencyKey));
    return Response.accepted(batch).location(address(batch, uri)).build();
  }

  /// What a batch is to be called.
  ///
  /// @throws ProblemException where that is no plain text, or too long
  public static String checkedTitle(String title) {
    if (title == null) {
      return "";
    }
    if (title.length() > TITLE_LENGTH || TextRules.fault(title).isPresent()) {
      throw ProblemException.parameter(
          "title", "plain text of at most " + TITLE_LENGTH + " characters is accepted");
    }
    return title.strip();
  }

  private static URI address(Batch batch, UriInfo uri) {
    return uri.getBaseUriBuilder().path("v1/batches/{id}").build(batch.id());
  }

  @GET
  @Operation(
      operationId = "listBatches",
      summary = "List the batches",
      description = "The newest first. `Link` with `rel=\"next\"` leads to the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of batches.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Page.class)))
  public Response list(
      @Parameter(
              description = "How many, 1 to 200",
              schema = @Schema(implementation = Integer.class, defaultValue = "50"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "Where to go on, from a `Link` header") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    Paging paging = new Paging("batches", Limit.parse(limit, USUAL, MOST), cursor);
    List<Batch> found = batches.list(paging.place(Long.MAX_VALUE), paging.wanted());
    return paging.answer(found, Batch::sequence, Page::new, uri);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "readBatch",
      summary = "Read how far a batch has come",
      description = "Its lines by state, its rate, and how long it will take at that rate.")
  @APIResponse(responseCode = "200", description = "The batch.")
  public Batch read(@Parameter(example = EXAMPLE) @PathParam("id") String id) {
    return batches.read(id);
  }

  @POST
  @Path("{id}/cancel")
  @Operation(
      operationId = "cancelBatch",
      summary = "Call a batch off",
      description =
          "What waits or runs becomes cancelled; briefs that are done stay. A batch that has ended"
              + " stays as it is.")
  @APIResponse(responseCode = "200", description = "The batch.")
  @APIResponse(
      responseCode = "400",
      description = "A header is not acceptable.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Batch cancel(@Parameter(example = EXAMPLE) @PathParam("id") String id) {
    return batches.cancel(id, actor.name());
  }

  @POST
  @Path("{id}/retry")
  @Operation(
      operationId = "retryBatch",
      summary = "Take up again what failed",
      description =
          "Lines that failed or were cancelled wait again, on the library as it stood when the"
              + " batch was sent. What is done stays.")
  @APIResponse(responseCode = "200", description = "The batch.")
  @APIResponse(
      responseCode = "400",
      description = "A header is not acceptable.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Batch retry(@Parameter(example = EXAMPLE) @PathParam("id") String id) {
    return batches.retry(id, actor.name());
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "deleteBatch",
      summary = "Throw a batch away",
      description = "Its lines and its result go; its briefs stay in the archive.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void delete(@Parameter(example = EXAMPLE) @PathParam("id") String id) {
    batches.delete(id, actor.name());
  }
}
