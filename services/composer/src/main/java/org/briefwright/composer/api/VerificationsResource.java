package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.briefwright.composer.Verifier;
import org.briefwright.composer.manifest.VerificationCode;
import org.briefwright.composer.verification.CarriedManifest;
import org.briefwright.composer.verification.Verification;
import org.briefwright.web.json.BodyBytes;
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

/// Verifies what somebody holds: a PDF, a manifest, a code from paper.
@RolesAllowed(Roles.READER)
@Path("/v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verifications", description = "Check a PDF, a manifest or a code against the archive")
public class VerificationsResource {

  private static final String PDF = "application/pdf";
  private static final String JSON_LD = "application/ld+json";

  /// In bytes; the longest brief of the library that ships is a PDF of 172 thousand.
  private static final int LONGEST_PDF = 4 << 20;

  private static final String EXAMPLE =
      "{\"verdict\":\"altered\",\"manifest\":\"intact\",\"detail\":\"the file says that it is a"
          + " brief of this archive, and is not as that was"
          + " archived\",\"signature\":{\"state\":\"broken\",\"by\":\"CN=Research"
          + " Service,O=Parliament\",\"issuer\":\"CN=Parliament"
          + " CA\",\"at\":\"2026-03-02T09:15:00Z\"},\"brief\":{\"id\":\"bw-3f7k-9a2m-x0qe-5rt8\",\"title\":\"Deterrence\","
          + "\"lang\":\"en\",\"tlp\":\"TLP:CLEAR\",\"verificationCode\":\"9Z4C-01KD-7VWX-22NQ\","
          + "\"archivedAt\":\"2026-03-02T09:15:00Z\",\"snapshot\":{\"fragments\":412,"
          + "\"precedents\":40,\"templates\":12,\"date\":\"2026-03-02\"},"
          + "\"standing\":{\"state\":\"recalled\",\"at\":\"2026-03-09T08:00:00Z\",\"reason\":\"A"
          + " source was retracted\"}},"
          + "\"since\":[{\"kind\":\"fragment\",\"item\":\"deterrence-bottom-line\",\"version\":1,\"now\":2,\"change\":\"superseded\",\"detail\":\"version"
          + " 2 is approved now\"}],\"reproduction\":{\"outcome\":\"same\"}}";

  private final Verifier verifier;

  VerificationsResource(Verifier verifier) {
    this.verifier = verifier;
  }

  @POST
  @Consumes({PDF, MediaType.APPLICATION_JSON, JSON_LD})
  @Operation(
      operationId = "verifyFile",
      summary = "Verify a PDF or a manifest",
      description =
          "Whether it is a brief of this archive and unchanged; which of the fragments, precedents"
              + " and sources that the brief rests on were superseded, withdrawn, retracted or have"
              + " gone stale since; and whether composing again on its snapshot gives the same"
              + " bytes. For a PDF whose brief was archived signed, also who signed it and whether"
              + " the file is what was signed. Nothing is kept, and nothing in the file is"
              + " followed: whatever is sent is answered.")
  @RequestBody(
      required = true,
      description = "A PDF of at most 4 MiB, or a manifest of at most 1 MiB",
      content = {
        @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT))
      })
  @APIResponse(
      responseCode = "200",
      description = "What was found, for whatever was sent.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Verification.class),
              examples = @ExampleObject(name = "altered", value = EXAMPLE)))
  @VerifiesFiles
  public Verification verify(InputStream body, @Context HttpHeaders headers) throws IOException {
    return headers.getMediaType().isCompatible(MediaType.valueOf(PDF))
        ? verifier.ofPdf(BodyBytes.read(body, LONGEST_PDF))
        : verifier.ofManifest(BodyBytes.read(body, CarriedManifest.LONGEST));
  }

  @GET
  @Path("{code}")
  @Operation(
      operationId = "verifyCode",
      summary = "Look up a verification code",
      description =
          "Which brief prints this code, and what became of what it rests on. Small letters, blanks"
              + " and missing hyphens are accepted; so are I and L for 1, O for 0.")
  @APIResponse(
      responseCode = "200",
      description = "The brief.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Verification.class)))
  public Verification read(
      @Parameter(
              description = "As the last block of a brief prints it",
              example = "9Z4C-01KD-7VWX-22NQ")
          @PathParam("code")
          String code) {
    VerificationCode typed =
        VerificationCode.typed(code)
            .orElseThrow(
                () ->
                    ProblemException.parameter(
                        "code",
                        "four groups of four digits are accepted, such as 9Z4C-01KD-7VWX-22NQ"));
    return verifier
        .ofCode(typed)
        .orElseThrow(
            () -> ProblemException.notFound("No brief of this archive has the code " + typed));
  }
}
