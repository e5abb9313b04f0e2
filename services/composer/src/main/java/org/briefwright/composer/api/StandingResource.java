package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.briefwright.composer.life.BriefLife;
import org.briefwright.composer.life.Standing;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Where a brief stands.
@RolesAllowed(Roles.READER)
@Path("/v1/briefs/{id}/standing")
@Tag(name = "life of briefs")
public class StandingResource {

  private final BriefLife life;

  StandingResource(BriefLife life) {
    this.life = life;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "readStanding",
      summary = "Tell where a brief stands",
      description =
          "Draft, issued, superseded or recalled; who prepared and issued it, to whom, and why it"
              + " was recalled.")
  @APIResponse(
      responseCode = "200",
      description = "The standing.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Standing.class)))
  public RestResponse<Standing> standing(
      @Parameter(example = "bw-3f7k-9a2m-x0qe-5rt8") @PathParam("id") String id) {
    return RestResponse.ResponseBuilder.ok(life.of(id)).header("Cache-Control", "no-store").build();
  }
}
