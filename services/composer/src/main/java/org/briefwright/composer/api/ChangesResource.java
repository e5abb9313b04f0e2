package org.briefwright.composer.api;

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
import java.util.List;
import org.briefwright.composer.ChangesFinder;
import org.briefwright.composer.changes.BriefChanges;
import org.briefwright.composer.changes.PassageChange;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the library says otherwise than a brief.
@RolesAllowed(Roles.READER)
@Path("/v1/briefs/{id}/changes")
@Tag(name = "life of briefs")
public class ChangesResource {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  private static final String EXAMPLE =
      """
      {"brief":"bw-3f7k-9a2m-x0qe-5rt8",
       "snapshot":{"fragments":1200,"precedents":90,"templates":12,"date":"2026-11-23"},
       "now":{"fragments":1204,"precedents":90,"templates":12,"date":"2026-11-27"},
       "summary":{"passages":14,"changedPassages":1,"withdrawnPassages":0,"sentences":41,
        "reworded":1,"gone":0,"added":0},
       "frame":[],
       "passages":[{"number":3,"section":"The case for","kind":"fragment","item":"an-argument",
        "version":1,"now":2,"what":["superseded","reworded"],
        "sentences":[{"what":"reworded","page":1,"before":"It held for nine years.",
         "now":"It held for ten years.",
         "words":[{"op":"same","text":"It held for "},{"op":"removed","text":"nine "},
          {"op":"added","text":"ten "},{"op":"same","text":"years."}]}]}],
       "added":[]}""";

  private final ChangesFinder changes;

  ChangesResource(ChangesFinder changes) {
    this.changes = changes;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "readChanges",
      summary = "Tell what has changed since a brief was composed",
      description =
          "Compares the brief with the library as it is now: passage by passage and sentence by"
              + " sentence, the old wording and the new with the words that differ; what was"
              + " withdrawn, superseded, has gone stale or has another strength; its sources; its"
              + " template, topics and figures; and what the library holds on its topics that it did"
              + " not hold then. Only passages on which something changed are listed. `Link` with"
              + " `rel=\"next\"` leads to the next page of them.")
  @APIResponse(
      responseCode = "200",
      description = "What has changed.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BriefChanges.class),
              examples = @ExampleObject(name = "a reworded sentence", value = EXAMPLE)))
  public Response changes(
      @Parameter(example = "bw-3f7k-9a2m-x0qe-5rt8") @PathParam("id") String id,
      @Parameter(
              description = "How many passages, 1 to 200",
              schema = @Schema(implementation = Integer.class, defaultValue = "50"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "Where to go on, from a `Link` header") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    Paging paging = new Paging("changes?brief=" + id, Limit.parse(limit, USUAL, MOST), cursor);
    long after = paging.place(0);
    BriefChanges all =
        changes
            .since(id)
            .orElseThrow(() -> ProblemException.notFound("There is no brief '" + id + "'"));
    List<PassageChange> found =
        all.passages().stream().filter(it -> it.number() > after).limit(paging.wanted()).toList();
    return Response.fromResponse(paging.answer(found, PassageChange::number, all::with, uri))
        .header("Cache-Control", "no-store")
        .build();
  }
}
