package org.briefwright.composer.desk.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.briefwright.composer.desk.DeskPage;
import org.briefwright.composer.desk.Frame;
import org.briefwright.composer.desk.Refusals;
import org.briefwright.composer.desk.Sorry;
import org.briefwright.composer.desk.Visit;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// One item of the library, to read.
@RolesAllowed(Roles.READER)
@Path("/library/{collection:topics|fragments|precedents|sources}/{id:[a-z0-9-]+}")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class ReadItemResource {

  private final SheetReader reader;
  private final Refusals refusals;
  private final Sorry sorry;

  ReadItemResource(SheetReader reader, Refusals refusals, Sorry sorry) {
    this.reader = reader;
    this.refusals = refusals;
    this.sorry = sorry;
  }

  @CheckedTemplate(basePath = "desk/library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance item(ItemSheet sheet, Frame frame);
  }

  @GET
  @Operation(hidden = true)
  public Response read(
      @BeanParam Visit visit,
      @PathParam("collection") String code,
      @PathParam("id") String id,
      @QueryParam("version") String version) {
    Collection collection = Collection.ofCode(code).orElseThrow();
    return refusals.answer(
        () ->
            visit.page(
                Templates.item(
                    reader.read(collection, id, number(version), visit.tongue().code()),
                    visit.frame("library"))),
        refusal -> sorry.page(visit, refusal));
  }

  /// A version's number; 0 where none is named.
  static int number(String version) {
    return version != null && version.matches("[1-9]\\d{0,8}") ? Integer.parseInt(version) : 0;
  }
}
