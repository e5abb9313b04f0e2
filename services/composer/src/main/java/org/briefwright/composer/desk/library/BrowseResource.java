package org.briefwright.composer.desk.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.briefwright.composer.desk.DeskPage;
import org.briefwright.composer.desk.Frame;
import org.briefwright.composer.desk.Refusals;
import org.briefwright.composer.desk.Visit;
import org.briefwright.composer.desk.library.BrowsePage.Wish;
import org.briefwright.composer.gathering.Shelves;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What the library holds, collection by collection.
@RolesAllowed(Roles.READER)
@Path("/library")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class BrowseResource {

  private final Shelves shelves;
  private final Titles.Reader titles;
  private final Refusals refusals;

  BrowseResource(Shelves shelves, Titles.Reader titles, Refusals refusals) {
    this.shelves = shelves;
    this.titles = titles;
    this.refusals = refusals;
  }

  @CheckedTemplate(basePath = "desk/library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance browse(BrowsePage page, Frame frame);
  }

  @GET
  @Operation(hidden = true)
  public Response fragments(@BeanParam Visit visit, @Context UriInfo uri) {
    return list(visit, Collection.FRAGMENTS.code(), uri);
  }

  @GET
  @Path("{collection:topics|fragments|precedents|sources}")
  @Operation(hidden = true)
  public Response list(
      @BeanParam Visit visit, @PathParam("collection") String code, @Context UriInfo uri) {
    Wish wish = Wish.of(Collection.ofCode(code).orElseThrow(), uri.getQueryParameters());
    String lang = visit.tongue().code();
    BrowsePage page =
        refusals.answer(
            () ->
                BrowsePage.of(
                    wish,
                    lang,
                    titles.topics(lang),
                    shelves.list(wish.collection().shelf(), wish.query())),
            refusal -> BrowsePage.refused(wish, refusal));
    int status =
        page.refusal() == null ? Response.Status.OK.getStatusCode() : page.refusal().status();
    return visit.page(status, Templates.browse(page, visit.frame("library")));
  }
}
