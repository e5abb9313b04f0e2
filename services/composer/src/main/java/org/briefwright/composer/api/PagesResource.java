package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.briefwright.composer.archive.PageDrawings;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The pages of a brief's PDF as pictures.
@RolesAllowed(Roles.READER)
@Path("/v1/briefs/{id}/pages/{number}")
@Tag(name = "briefs")
public class PagesResource {

  private static final String PNG = "image/png";
  private static final int USUAL = 1_000;
  private static final int LEAST = 100;
  private static final int MOST = 1_600;

  private final PageDrawings drawings;

  PagesResource(PageDrawings drawings) {
    this.drawings = drawings;
  }

  @GET
  @Produces(PNG)
  @Operation(
      operationId = "drawPage",
      summary = "Read a page of a brief's PDF as a picture",
      description =
          "For showing a brief where no PDF can be shown. A picture has no text: who cannot see it"
              + " reads the brief as HTML.")
  @APIResponse(
      responseCode = "200",
      description = "The page.",
      content =
          @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "304", description = "The client has it already.")
  public Response draw(
      @Parameter(example = "bw-3f7k-9a2m-x0qe-5rt8") @PathParam("id") String id,
      @Parameter(
              description = "The page's number, from 1",
              schema = @Schema(implementation = Integer.class, minimum = "1"),
              example = "1")
          @PathParam("number")
          String number,
      @Parameter(
              description = "Pixels from left to right, 100 to 1600",
              schema =
                  @Schema(
                      implementation = Integer.class,
                      minimum = "100",
                      maximum = "1600",
                      defaultValue = "1000"))
          @QueryParam("width")
          String width,
      @Context Request request) {
    int pixels = pixels(width);
    byte[] png =
        (number.matches("[1-9]\\d{0,2}")
                ? drawings.png(id, Integer.parseInt(number), pixels)
                : Optional.<byte[]>empty())
            .orElseThrow(
                () -> ProblemException.notFound("Brief '" + id + "' has no page " + number));
    EntityTag tag = new EntityTag(Sha256.hex(png));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(png, PNG) : unchanged)
        .tag(tag)
        .header("Cache-Control", "private, max-age=86400, immutable")
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
