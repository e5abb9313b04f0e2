package org.briefwright.composer.desk.library;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.briefwright.composer.desk.DeskPage;
import org.briefwright.composer.desk.Visit;
import org.briefwright.composer.desk.library.Forms.Draft;
import org.briefwright.composer.gathering.Shelves;
import org.briefwright.web.actor.ActorName;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Writes new items.
@Path("/library/add/{collection:fragments|precedents|sources}")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class AddResource {

  private final Shelves shelves;
  private final Forms forms;
  private final Writers writers;

  AddResource(Shelves shelves, Forms forms, Writers writers) {
    this.shelves = shelves;
    this.forms = forms;
    this.writers = writers;
  }

  @GET
  @RolesAllowed(Roles.AUTHOR)
  @Operation(hidden = true)
  public Response begin(@BeanParam Visit visit, @PathParam("collection") String code) {
    Collection collection = Collection.ofCode(code).orElseThrow();
    Draft blank =
        new Draft(
            collection,
            "",
            WritePage.blank(collection, ActorName.bare(writers.name())),
            "",
            Draft.freshKey());
    return forms.show(visit, blank, null, null);
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response add(
      @BeanParam Visit visit,
      @PathParam("collection") String code,
      MultivaluedMap<String, String> sent) {
    Draft draft = Draft.of(Collection.ofCode(code).orElseThrow(), "", sent);
    return forms.save(
        visit,
        draft,
        sent,
        () -> shelves.create(draft.collection().shelf(), draft.key(), draft.body()),
        refusal -> {
          boolean used = refusal.type().equals(ProblemType.IDEMPOTENCY_KEY_REUSED.slug());
          return forms.show(visit, used ? draft.underFreshKey() : draft, refusal, null);
        });
  }
}
