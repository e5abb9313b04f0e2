package org.briefwright.composer.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.batch.BatchLine;
import org.briefwright.composer.batch.Batches;
import org.briefwright.composer.batch.LineState;
import org.briefwright.composer.batch.Watching;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/// A batch line by line, and as a stream of its progress.
@Path("/v1/batches/{id}")
@RolesAllowed(Roles.READER)
@Tag(name = "batches")
public class BatchProgressResource {

  private static final int USUAL = 100;
  private static final int MOST = 1_000;

  private final Batches batches;
  private final Watching watching;

  BatchProgressResource(Batches batches, Watching watching) {
    this.batches = batches;
    this.watching = watching;
  }

  /// A page of lines.
  @Schema(name = "BatchLines", description = "Lines of a batch, in their order.")
  public record Page(List<BatchLine> items) {}

  @GET
  @Path("lines")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listBatchLines",
      summary = "List a batch's lines",
      description =
          "What came of each: its brief's id, or the problem that a single request would have been"
              + " answered with. `Link` with `rel=\"next\"` leads to the next page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of lines.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Page.class)))
  public Response lines(
      @Parameter(example = BatchesResource.EXAMPLE) @PathParam("id") String id,
      @Parameter(
              description = "Only lines in this state",
              schema = @Schema(enumeration = {"waiting", "running", "done", "failed", "cancelled"}))
          @QueryParam("state")
          String state,
      @Parameter(
              description = "How many, 1 to 1000",
              schema = @Schema(implementation = Integer.class, defaultValue = "100"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "Where to go on, from a `Link` header") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    int most = Limit.parse(limit, USUAL, MOST);
    LineState only = state(state);
    Paging paging = new Paging("batches/" + id + "?state=" + state, most, cursor);
    int after = Math.toIntExact(paging.place(0));
    List<BatchLine> found = batches.lines(batches.read(id), only, after, paging.wanted());
    return paging.answer(found, BatchLine::line, Page::new, uri);
  }

  private static LineState state(String code) {
    return code == null
        ? null
        : LineState.of(code)
            .orElseThrow(
                () ->
                    ProblemException.parameter(
                        "state",
                        Arrays.stream(LineState.values())
                            .map(LineState::code)
                            .collect(Collectors.joining(", ", "one of ", " is accepted"))));
  }

  @GET
  @Path("events")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "followBatch",
      summary = "Follow a batch",
      description =
          "Server-sent events, one now and one each second, each the batch as it stands. The stream"
              + " ends after the batch has; whoever lost it may begin anew at any time.")
  @APIResponse(
      responseCode = "200",
      description = "The batch as it stands, again and again.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = Batch.class)))
  @APIResponse(
      responseCode = "429",
      description = "As many streams are open as one composer serves.")
  public Multi<Batch> events(
      @Parameter(example = BatchesResource.EXAMPLE) @PathParam("id") String id) {
    return watching.follow(batches.read(id));
  }
}
