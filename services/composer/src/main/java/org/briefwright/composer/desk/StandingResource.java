package org.briefwright.composer.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.briefwright.composer.life.BriefLife;
import org.briefwright.composer.life.IssueRequest;
import org.briefwright.composer.life.Standing;
import org.briefwright.composer.recall.RecallRequest;
import org.briefwright.composer.recall.Recalls;
import org.briefwright.web.actor.Actor;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Where a brief stands; issuing it, and recalling it with the consequences shown first.
@RolesAllowed(Roles.READER)
@Path("/briefs/{id}/standing")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class StandingResource {

  private final Sheets sheets;
  private final BriefLife life;
  private final Recalls recalls;
  private final StrictBinding binding;
  private final Refusals refusals;
  private final Sorry sorry;
  private final Actor actor;

  StandingResource(
      Sheets sheets,
      BriefLife life,
      Recalls recalls,
      StrictBinding binding,
      Refusals refusals,
      Sorry sorry,
      Actor actor) {
    this.sheets = sheets;
    this.life = life;
    this.recalls = recalls;
    this.binding = binding;
    this.refusals = refusals;
    this.sorry = sorry;
    this.actor = actor;
  }

  /// @param recipients of its issue: each is told of a recall
  /// @param typed what a refused form held
  public record Page(
      BriefSheet.Text brief,
      Standing standing,
      String state,
      List<String> recipients,
      String typed,
      String caveat,
      Refusal refusal) {}

  @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance standing(Page page, Frame frame);
  }

  @GET
  @Operation(hidden = true)
  public Response read(@BeanParam Visit visit, @PathParam("id") String id) {
    return refusals.answer(
        () -> show(visit, id, "", "", null), refusal -> sorry.page(visit, refusal));
  }

  @POST
  @Path("issue")
  @RolesAllowed(Roles.PUBLISHER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response issue(
      @BeanParam Visit visit,
      @PathParam("id") String id,
      @FormParam("recipients") String recipients,
      @FormParam("caveat") String caveat) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    text(recipients)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(body.withArray("/recipients")::add);
    if (!text(caveat).isBlank()) {
      body.put("caveat", caveat.strip());
    }
    return change(
        visit,
        id,
        text(recipients),
        text(caveat),
        () -> life.issue(id, binding.bind(body, IssueRequest.class), actor.name()));
  }

  @POST
  @Path("recall")
  @RolesAllowed(Roles.PUBLISHER)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response recall(
      @BeanParam Visit visit, @PathParam("id") String id, @FormParam("reason") String reason) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("brief", id);
    body.put("reason", text(reason).replace("\r\n", "\n").strip());
    return change(
        visit,
        id,
        text(reason),
        "",
        () -> recalls.recall(binding.bind(body, RecallRequest.class), actor.name()));
  }

  private Response change(Visit visit, String id, String typed, String caveat, Runnable changing) {
    return refusals.answer(
        () ->
            refusals.answer(
                () -> {
                  changing.run();
                  return Response.seeOther(URI.create("/briefs/" + id + "/standing")).build();
                },
                refusal -> show(visit, id, typed, caveat, refusal)),
        refusal -> sorry.page(visit, refusal));
  }

  private Response show(Visit visit, String id, String typed, String caveat, Refusal refusal) {
    Standing standing = life.of(id);
    List<String> recipients =
        standing.log().stream().flatMap(entry -> entry.recipients().stream()).distinct().toList();
    Page page =
        new Page(
            sheets.read(id).brief(),
            standing,
            standing.state().code(),
            recipients,
            typed,
            caveat,
            refusal);
    int status = refusal == null ? Response.Status.OK.getStatusCode() : refusal.status();
    return visit.page(
        status, Templates.standing(page, visit.frame("/briefs/" + id + "/standing", "archive")));
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
