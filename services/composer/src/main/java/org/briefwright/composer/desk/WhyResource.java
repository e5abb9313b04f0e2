package org.briefwright.composer.desk;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.Composer;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.actor.Actor;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Why a brief says what it says; and composing it again with other passages.
@RolesAllowed(Roles.READER)
@Path("/briefs/{id}")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class WhyResource {

  private final Sheets sheets;
  private final GroundsReader grounds;
  private final Composer composer;
  private final StrictBinding binding;
  private final Refusals refusals;
  private final Sorry sorry;
  private final Actor actor;

  WhyResource(
      Sheets sheets,
      GroundsReader grounds,
      Composer composer,
      StrictBinding binding,
      Refusals refusals,
      Sorry sorry,
      Actor actor) {
    this.sheets = sheets;
    this.grounds = grounds;
    this.composer = composer;
    this.binding = binding;
    this.refusals = refusals;
    this.sorry = sorry;
    this.actor = actor;
  }

  @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance why(WhyPage page, Frame frame);
  }

  @GET
  @Path("why")
  @Operation(hidden = true)
  public Response why(
      @BeanParam Visit visit, @PathParam("id") String id, @QueryParam("since") String since) {
    return refusals.answer(
        () -> show(visit, id, since, null), refusal -> sorry.page(visit, refusal));
  }

  @POST
  @Path("again")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response again(
      @BeanParam Visit visit, @PathParam("id") String id, MultivaluedMap<String, String> sent) {
    return refusals.answer(
        () -> refusals.answer(() -> compose(id, sent), refusal -> show(visit, id, null, refusal)),
        refusal -> sorry.page(visit, refusal));
  }

  /// A swap is the fragment that comes and the passage that goes: two ids with a colon between.
  private Response compose(String id, MultivaluedMap<String, String> sent) {
    AskForm choices = AskForm.of(sent);
    List<String> include = new ArrayList<>(choices.all("include"));
    List<String> exclude = new ArrayList<>(choices.all("exclude"));
    String[] swap = sent.getOrDefault("swap", List.of("")).getFirst().split(":", 2);
    if (swap.length == 2) {
      include.add(swap[0]);
      exclude.add(swap[1]);
    }
    AskForm form =
        AskForm.of(sheets.read(id).manifest().request())
            .with("include", include)
            .with("exclude", exclude);
    BriefRequest request = binding.bind(form.json(), BriefRequest.class);
    String again = composer.compose(request, Format.PDF, null, actor.name()).id();
    return Response.seeOther(URI.create("/briefs/" + again + "/why?since=" + id)).build();
  }

  private Response show(Visit visit, String id, String since, Refusal refusal) {
    BriefSheet sheet = sheets.read(id);
    List<BriefSheet> earlier =
        since == null || since.equals(id) ? List.of() : sheets.find(since).stream().toList();
    WhyPage page =
        WhyPage.of(
            sheet,
            grounds.of(sheet),
            visit.tongue(),
            earlier.isEmpty() ? null : earlier.getFirst(),
            refusal);
    Frame frame = visit.frame("/briefs/" + id + "/why", "");
    return visit.page(
        refusal == null ? Response.Status.OK.getStatusCode() : refusal.status(),
        Templates.why(page, frame));
  }
}
