package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.briefwright.composer.life.BriefLife;
import org.briefwright.composer.life.IssueRequest;
import org.briefwright.composer.life.Standing;
import org.briefwright.web.actor.Actor;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Issues briefs.
@RolesAllowed(Roles.PUBLISHER)
@Path("/v1/briefs/{id}/issue")
@Tag(name = "life of briefs")
public class IssueResource {

  private final BriefLife life;
  private final Actor actor;

  IssueResource(BriefLife life, Actor actor) {
    this.life = life;
    this.actor = actor;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "issueBrief",
      summary = "Issue a brief",
      description =
          "Freezes a draft: who issues it, when, to whom and with which handling caveat. Whoever"
              + " asked for the brief first is its preparer, and"
              + " somebody else must issue it.")
  @APIResponse(
      responseCode = "200",
      description = "The brief's standing: issued.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Standing.class)))
  public Standing issue(
      @Parameter(example = "bw-3f7k-9a2m-x0qe-5rt8") @PathParam("id") String id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = IssueRequest.class),
                      examples =
                          @ExampleObject(
                              name = "to a minister",
                              value =
                                  "{\"recipients\":[\"the Minister of Defence\"],"
                                      + "\"caveat\":\"Not for onward release\"}")))
          @Valid
          IssueRequest issue) {
    return life.issue(id, issue, actor.name());
  }
}
