package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.batch.Batches;
import org.briefwright.composer.batch.result.BatchResult;
import org.briefwright.composer.batch.result.Results;
import org.briefwright.composer.rendition.Format;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// A batch's briefs as one file.
@Path("/v1/batches/{id}/result")
@RolesAllowed(Roles.READER)
@Tag(name = "batches")
public class BatchResultResource {

  private static final String ZIP = "application/zip";

  private final Batches batches;
  private final Results results;

  BatchResultResource(Batches batches, Results results) {
    this.batches = batches;
    this.results = results;
  }

  @GET
  @Produces(ZIP)
  @Operation(
      operationId = "downloadBatch",
      summary = "Download a batch's briefs",
      description =
          "A ZIP file of the briefs in one form, `briefs/<name>.<form>`, and an index of all lines,"
              + " `index.json` and `index.csv`, with the SHA-256 of each brief or the problem that"
              + " kept it from being made. Each brief is compared with its hash before it goes out."
              + " A cell of the CSV file that a spreadsheet would compute begins with an apostrophe.")
  @APIResponse(
      responseCode = "200",
      description = "The file; `Content-Length` tells whether it came whole.",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "304", description = "The client has it already.")
  public Response download(
      @Parameter(example = BatchesResource.EXAMPLE) @PathParam("id") String id,
      @Parameter(
              description = "The form of the briefs",
              schema =
                  @Schema(
                      enumeration = {"json", "pdf", "html", "md", "docx"},
                      defaultValue = "pdf"))
          @QueryParam("format")
          String format,
      @Context Request request) {
    Batch batch = batches.ended(id);
    BatchResult result = results.of(batch, form(format));
    EntityTag tag = new EntityTag(result.tag());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).build();
    }
    StreamingOutput file = result::writeTo;
    return Response.ok(file, ZIP)
        .tag(tag)
        .header(HttpHeaders.CONTENT_LENGTH, result.size())
        .header("Content-Disposition", "attachment; filename=\"batch-" + batch.id() + ".zip\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static Format form(String code) {
    return code == null
        ? Format.PDF
        : Format.ofCode(code)
            .orElseThrow(
                () ->
                    ProblemException.parameter(
                        "format", "one of json, pdf, html, md, docx is accepted"));
  }
}
