package org.briefwright.composer.desk;

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
import org.briefwright.composer.api.ArgumentMapAnswer;
import org.briefwright.composer.api.PrecedentsAnswer;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.TopicMaterial;
import org.briefwright.composer.gathering.Gatherer;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What the library holds on a topic, to look at: its argument map and its precedents, as far as
/// they are free to publish.
@RolesAllowed(Roles.READER)
@Path("/topics/{id}")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class TopicResource {

  private final Gatherer gatherer;
  private final Refusals refusals;
  private final Sorry sorry;

  TopicResource(Gatherer gatherer, Refusals refusals, Sorry sorry) {
    this.gatherer = gatherer;
    this.refusals = refusals;
    this.sorry = sorry;
  }

  @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance map(MapPage page, Frame frame);

    static native TemplateInstance cases(CasesPage page, Frame frame);
  }

  @GET
  @Path("argument-map")
  @Operation(hidden = true)
  public Response map(@BeanParam Visit visit, @PathParam("id") String id) {
    String lang = visit.tongue().code();
    return refusals.answer(
        () -> {
          TopicMaterial material = material(id, lang);
          MapPage page = MapPage.of(ArgumentMapAnswer.whole(material, lang, Tlp.CLEAR));
          return visit.page(Templates.map(page, visit.frame("")));
        },
        refusal -> sorry.page(visit, refusal));
  }

  @GET
  @Path("precedents")
  @Operation(hidden = true)
  public Response precedents(
      @BeanParam Visit visit, @PathParam("id") String id, @QueryParam("sort") String sort) {
    String lang = visit.tongue().code();
    String order =
        CasesPage.SORTS.stream()
            .filter(it -> it.equals(sort))
            .findFirst()
            .orElse(CasesPage.SORTS.getFirst());
    return refusals.answer(
        () -> {
          TopicMaterial material = material(id, lang);
          PrecedentsAnswer answer = PrecedentsAnswer.whole(material, lang, Tlp.CLEAR);
          int year = material.snapshot().date().getYear();
          CasesPage page = CasesPage.of(answer, material, order, year);
          return visit.page(Templates.cases(page, visit.frame("")));
        },
        refusal -> sorry.page(visit, refusal));
  }

  private TopicMaterial material(String id, String lang) {
    LibrarySnapshot now = gatherer.pin(BriefRequest.on("any", null)).await();
    return gatherer.material(id, lang, now);
  }
}
