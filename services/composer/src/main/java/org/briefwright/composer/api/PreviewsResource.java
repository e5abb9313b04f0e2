package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.briefwright.composer.Previewer;
import org.briefwright.composer.request.Sample;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How a fragment that is being written will look in print.
@RolesAllowed(Roles.READER)
@Path("/v1/previews")
@Tag(name = "briefs")
public class PreviewsResource {

  private static final String PNG = "image/png";
  private static final int USUAL = 800;
  private static final int LEAST = 100;
  private static final int MOST = 1_600;

  private final Previewer previewer;

  PreviewsResource(Previewer previewer) {
    this.previewer = previewer;
  }

  @POST
  @RolesAllowed(Roles.READER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(PNG)
  @Operation(
      operationId = "previewFragment",
      summary = "Draw a fragment as it would be printed",
      description =
          "Its three lengths on one page, with the note that a brief would give it. For whoever"
              + " writes it: nothing is kept, and what is missing is left out.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Sample.class),
              examples =
                  @ExampleObject(
                      name = "a claim with a source",
                      value =
                          "{\"lang\":\"en\",\"tag\":\"An army in being deters\",\"stance\":\"pro\","
                              + "\"body\":{\"short\":\"An army in being deters.\"},"
                              + "\"citations\":[{\"sourceId\":\"paris-decl\"}]}")))
  @APIResponse(
      responseCode = "200",
      description = "The page.",
      content =
          @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "503",
      description = "A service that is needed does not answer; the detail names it.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response draw(
      Sample sample,
      @Parameter(
              description = "Pixels from left to right, 100 to 1600",
              schema =
                  @Schema(
                      implementation = Integer.class,
                      minimum = "100",
                      maximum = "1600",
                      defaultValue = "800"))
          @QueryParam("width")
          String width) {
    return Response.ok(previewer.png(sample, pixels(width)), PNG)
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static int pixels(String width) {
    if (width == null) {
      return USUAL;
    }
    int pixels = width.matches("\\d{1,5}") ? Integer.parseInt(width) : 0;
    if (pixels < LEAST || pixels > MOST) {
      throw ProblemException.parameter("width", "100 to 1600 pixels are accepted");
    }
    return pixels;
  }
}
