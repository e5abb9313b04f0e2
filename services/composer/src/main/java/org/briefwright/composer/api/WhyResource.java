package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.manifest.Explanation;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Why an item stands in an archived brief, or why not.
@RolesAllowed(Roles.READER)
@Path("/v1/briefs/{id}/why")
@Tag(name = "briefs")
public class WhyResource {

  private static final String ITEM = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int LONGEST = 80;

  private final BriefArchive archive;

  WhyResource(BriefArchive archive) {
    this.archive = archive;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "explainItem",
      summary = "Explain why an item is in a brief, or why not",
      description =
          "From the archived manifest: for what stands in the brief its parts of the score and the"
              + " constraint that it serves; for what does not, what it would break or cost.")
  @APIResponse(
      responseCode = "200",
      description = "The explanation.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Explanation.class),
              examples = {
                @ExampleObject(
                    name = "chosen",
                    value =
                        "{\"brief\":\"bw-3f7k-9a2m-x0qe-5rt8\",\"item\":\"deterrence-bottom-line\","
                            + "\"outcome\":\"chosen\",\"reason\":\"slot bottomLine needs 1\","
                            + "\"because\":{\"cause\":\"slotNeeds\","
                            + "\"values\":[\"bottomLine\",\"1\"]},"
                            + "\"slot\":\"bottomLine\",\"version\":1,\"bodySize\":\"standard\","
                            + "\"score\":{\"strength\":0.75,\"relevance\":0.1,\"coverage\":0.15,"
                            + "\"audience\":0.1,\"confidence\":0.05,\"answers\":0,\"redundancy\":0,"
                            + "\"staleness\":0,\"slot\":0,\"balance\":0,\"total\":1.15},"
                            + "\"serves\":\"slotMinimum\"}"),
                @ExampleObject(
                    name = "rejected",
                    value =
                        "{\"brief\":\"bw-3f7k-9a2m-x0qe-5rt8\",\"item\":\"deterrence-cold-war\","
                            + "\"outcome\":\"rejected\","
                            + "\"reason\":\"would break the balance: 61/39\","
                            + "\"because\":{\"cause\":\"tilts\",\"values\":[\"61/39\"]},"
                            + "\"breaks\":\"balance\"}")
              }))
  public Explanation why(
      @Parameter(example = "bw-3f7k-9a2m-x0qe-5rt8") @PathParam("id") String id,
      @Parameter(
              description = "Id of a fragment or precedent of the brief's dossier",
              required = true,
              example = "deterrence-bottom-line",
              schema = @Schema(pattern = ITEM, maxLength = LONGEST))
          @QueryParam("item")
          String item) {
    if (item == null || item.length() > LONGEST || !item.matches(ITEM)) {
      throw ProblemException.parameter(
          "item", "the id of a fragment or precedent is accepted, such as deterrence-bottom-line");
    }
    String manifest =
        archive
            .manifest(id)
            .orElseThrow(() -> ProblemException.notFound("There is no brief '" + id + "'"));
    return Explanation.of(manifest, item)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "'" + item + "' was not in the dossier of brief '" + id + "'"));
  }
}
