package org.briefwright.composer.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.briefwright.composer.Verifier;
import org.briefwright.composer.manifest.VerificationCode;
import org.briefwright.composer.verification.Verification;
import org.briefwright.web.json.BodyBytes;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Whether a file that somebody holds is a brief of this archive and unchanged, and what became of
/// it. Nothing that is sent is kept.
@RolesAllowed(Roles.READER)
@Path("/verify")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class VerifyResource {

  /// In bytes, as the API has it.
  private static final int LONGEST = 4 << 20;

  private final Verifier verifier;
  private final Refusals refusals;

  VerifyResource(Verifier verifier, Refusals refusals) {
    this.verifier = verifier;
    this.refusals = refusals;
  }

  /// @param verdict its code, or empty where nothing was asked
  /// @param found null where nothing was asked or found
  public record Page(String code, String verdict, Verification found, Refusal refusal) {}

  @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance verify(Page page, Frame frame);
  }

  @GET
  @Operation(hidden = true)
  public Response ask(@BeanParam Visit visit, @QueryParam("code") String code) {
    String typed = code == null ? "" : code.strip();
    if (typed.isEmpty()) {
      return show(visit, new Page("", "", null, null));
    }
    return refusals.answer(
        () -> show(visit, told(typed, ofCode(typed))),
        refusal -> show(visit, new Page(typed, "", null, refusal)));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response verify(@BeanParam Visit visit, @RestForm("file") FileUpload file) {
    return refusals.answer(
        () -> show(visit, told("", ofFile(file))),
        refusal -> show(visit, new Page("", "", null, refusal)));
  }

  private Verification ofCode(String typed) {
    VerificationCode code =
        VerificationCode.typed(typed)
            .orElseThrow(
                () ->
                    ProblemException.parameter(
                        "code",
                        "four groups of four digits are accepted, such as 9Z4C-01KD-7VWX-22NQ"));
    return verifier
        .ofCode(code)
        .orElseThrow(
            () -> ProblemException.notFound("No brief of this archive has the code " + code));
  }

  private Verification ofFile(FileUpload file) {
    if (file == null || file.size() == 0) {
      throw ProblemException.parameter(
          "file", "a PDF of at most 4 MiB, or a manifest, is accepted");
    }
    try (InputStream sent = Files.newInputStream(file.uploadedFile())) {
      byte[] bytes = BodyBytes.read(sent, LONGEST);
      return isPdf(bytes) ? verifier.ofPdf(bytes) : verifier.ofManifest(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPdf(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(1_024, bytes.length), StandardCharsets.ISO_8859_1);
    return !head.stripLeading().startsWith("{");
  }

  private static Page told(String code, Verification found) {
    return new Page(code, found.verdict().name().toLowerCase(Locale.ROOT), found, null);
  }

  private static Response show(Visit visit, Page page) {
    int status =
        page.refusal() == null ? Response.Status.OK.getStatusCode() : page.refusal().status();
    return visit.page(status, Templates.verify(page, visit.frame("/verify", "verify")));
  }
}
