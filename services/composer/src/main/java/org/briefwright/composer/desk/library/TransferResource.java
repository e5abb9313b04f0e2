package org.briefwright.composer.desk.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.briefwright.composer.desk.DeskPage;
import org.briefwright.composer.desk.Frame;
import org.briefwright.composer.desk.Refusal;
import org.briefwright.composer.desk.Refusals;
import org.briefwright.composer.desk.Sorry;
import org.briefwright.composer.desk.Visit;
import org.briefwright.composer.desk.library.TransferPage.Report;
import org.briefwright.composer.gathering.Shelves;
import org.briefwright.composer.gathering.Shelves.Notation;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Takes the approved items of a service out as a file, and brings those of a file in.
@RolesAllowed(Roles.READER)
@Path("/library")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class TransferResource {

  /// In bytes, as the API has it.
  private static final long LONGEST = 64L << 20;

  private static final String ZIP = "application/zip";
  private static final String JSONL = "application/jsonl";

  private final Shelves shelves;
  private final Refusals refusals;
  private final Sorry sorry;

  TransferResource(Shelves shelves, Refusals refusals, Sorry sorry) {
    this.shelves = shelves;
    this.refusals = refusals;
    this.sorry = sorry;
  }

  @CheckedTemplate(basePath = "desk/library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance transfer(TransferPage page, Frame frame);
  }

  @GET
  @Path("transfer")
  @Operation(hidden = true)
  public Response offer(@BeanParam Visit visit) {
    return show(visit, "fragments", null, null);
  }

  /// @param form `lines` for JSON lines
  @GET
  @Path("transfer/{service:fragments|precedents|templates}")
  @Produces({ZIP, JSONL, MediaType.TEXT_HTML})
  @Operation(hidden = true)
  public Response export(
      @BeanParam Visit visit,
      @PathParam("service") String service,
      @QueryParam("form") String form) {
    boolean lines = "lines".equals(form);
    return refusals.answer(
        () ->
            Response.ok(
                    shelves.exported(service, lines ? Notation.LINES : Notation.ARCHIVE),
                    lines ? JSONL : ZIP)
                .header(
                    "Content-Disposition",
                    "attachment; filename=\"library-%s.%s\""
                        .formatted(service, lines ? "jsonl" : "zip"))
                .build(),
        refusal -> sorry.page(visit, refusal));
  }

  @POST
  @Path("transfer")
  @RolesAllowed(Roles.ADMIN)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response take(
      @BeanParam Visit visit,
      @RestForm("service") String service,
      @RestForm("do") String deed,
      @RestForm("file") FileUpload file) {
    String chosen =
        TransferPage.SERVICES.contains(service) ? service : TransferPage.SERVICES.getFirst();
    return refusals.answer(
        () -> show(visit, chosen, taken(chosen, file, "import".equals(deed)), null),
        refusal -> show(visit, chosen, null, refusal));
  }

  /// Nothing comes in that a rehearsal refuses, so that the report names all that is to be
  /// mended.
  private Report taken(String service, FileUpload file, boolean forGood) {
    if (file == null || file.size() == 0) {
      throw ProblemException.parameter(
          "file", "a ZIP archive, JSON lines or a JSON document is accepted");
    }
    if (file.size() > LONGEST) {
      throw new ProblemException(
          Problem.of(ProblemType.TOO_LARGE, "a file of at most 64 MiB is accepted"));
    }
    Notation notation = TransferPage.notation(file.uploadedFile());
    Report rehearsal =
        TransferPage.report(
            shelves.take(service, notation, file.uploadedFile().toFile(), true).body());
    return forGood && rehearsal.refused().isEmpty()
        ? TransferPage.report(
            shelves.take(service, notation, file.uploadedFile().toFile(), false).body())
        : rehearsal;
  }

  private static Response show(Visit visit, String chosen, Report report, Refusal refusal) {
    TransferPage page = new TransferPage(TransferPage.SERVICES, chosen, report, refusal);
    int status = refusal == null ? Response.Status.OK.getStatusCode() : refusal.status();
    return visit.page(
        status, Templates.transfer(page, visit.frame("/library/transfer", "library")));
  }
}
