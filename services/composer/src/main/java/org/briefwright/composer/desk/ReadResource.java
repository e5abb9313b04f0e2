package org.briefwright.composer.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Reading a brief: its pages, and beside them what it is worth.
@RolesAllowed(Roles.READER)
@Path("/briefs/{id}")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class ReadResource {

  private final Sheets sheets;
  private final Refusals refusals;
  private final Sorry sorry;

  ReadResource(Sheets sheets, Refusals refusals, Sorry sorry) {
    this.sheets = sheets;
    this.refusals = refusals;
    this.sorry = sorry;
  }

  @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance read(ReadPage page, Frame frame);
  }

  @GET
  @Operation(hidden = true)
  public Response read(@BeanParam Visit visit, @PathParam("id") String id) {
    return refusals.answer(
        () ->
            visit.page(
                Templates.read(
                    ReadPage.of(sheets.read(id), visit.tongue().code()), visit.frame(""))),
        refusal -> sorry.page(visit, refusal));
  }
}
