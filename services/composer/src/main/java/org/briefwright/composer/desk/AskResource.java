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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.briefwright.composer.Composer;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.actor.Actor;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Asking for a brief. What is asked for stands in the address, so a link shows the form as its
/// sender filled it in.
@RolesAllowed(Roles.READER)
@Path("/")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class AskResource {

  private final Catalogue.Reader catalogue;
  private final Composer composer;
  private final StrictBinding binding;
  private final Refusals refusals;
  private final Actor actor;

  AskResource(
      Catalogue.Reader catalogue,
      Composer composer,
      StrictBinding binding,
      Refusals refusals,
      Actor actor) {
    this.catalogue = catalogue;
    this.composer = composer;
    this.binding = binding;
    this.refusals = refusals;
    this.actor = actor;
  }

  @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance ask(AskPage page, Frame frame);
  }

  @GET
  @Operation(hidden = true)
  public Response ask(@BeanParam Visit visit) {
    return form(visit, AskForm.of(visit.uri.getQueryParameters()), null);
  }

  /// Where a reader lands who reloads a form that was refused.
  @GET
  @Path("briefs")
  @Operation(hidden = true)
  public Response askAgain() {
    return Response.seeOther(URI.create("/")).build();
  }

  @POST
  @Path("briefs")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response compose(@BeanParam Visit visit, MultivaluedMap<String, String> sent) {
    AskForm form = AskForm.of(sent);
    return refusals.answer(
        () -> {
          BriefRequest request = binding.bind(form.json(), BriefRequest.class);
          String id = composer.compose(request, Format.PDF, null, actor.name()).id();
          return Response.seeOther(URI.create("/briefs/" + id)).build();
        },
        refusal -> form(visit, form, refusal));
  }

  /// The form as it is filled in. Where the library cannot be read it says so, and what was typed
  /// stays.
  private Response form(Visit visit, AskForm form, Refusal refusal) {
    String lang = visit.tongue().code();
    return refusals.answer(
        () -> show(visit, form, catalogue.read(lang), refusal),
        outage -> show(visit, form, Catalogue.EMPTY, refusal == null ? outage : refusal));
  }

  private static Response show(Visit visit, AskForm form, Catalogue catalogue, Refusal refusal) {
    Frame frame = visit.frame(form.address(), "ask");
    AskPage page = AskPage.of(frame, visit.texts(), form, catalogue, refusal);
    int status = refusal == null ? Status.OK.getStatusCode() : refusal.status();
    return visit.page(status, Templates.ask(page, frame));
  }
}
