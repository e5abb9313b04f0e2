package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import org.briefwright.composer.desk.DeskPage;
import org.briefwright.composer.desk.Refusals;
import org.briefwright.composer.desk.Sorry;
import org.briefwright.composer.desk.Visit;
import org.briefwright.composer.desk.library.Forms.Draft;
import org.briefwright.composer.gathering.Shelves;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Writes the next versions of items.
@Path("/library/{collection:topics|fragments|precedents|sources}/{id:[a-z0-9-]+}/edit")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class EditResource {

  private final Shelves shelves;
  private final SheetReader reader;
  private final Forms forms;
  private final Refusals refusals;
  private final Sorry sorry;

  EditResource(Shelves shelves, SheetReader reader, Forms forms, Refusals refusals, Sorry sorry) {
    this.shelves = shelves;
    this.reader = reader;
    this.forms = forms;
    this.refusals = refusals;
    this.sorry = sorry;
  }

  /// @param version to begin with; the newest where none is named
  @GET
  @RolesAllowed(Roles.AUTHOR)
  @Operation(hidden = true)
  public Response begin(
      @BeanParam Visit visit,
      @PathParam("collection") String code,
      @PathParam("id") String id,
      @QueryParam("version") String version) {
    Collection collection = Collection.ofCode(code).orElseThrow();
    int number = ReadItemResource.number(version);
    return refusals.answer(
        () -> {
          List<Holding> versions = reader.versions(collection, id);
          Holding newest = versions.getLast();
          Holding from =
              versions.stream().filter(it -> it.version() == number).findFirst().orElse(newest);
          return forms.show(
              visit,
              new Draft(collection, id, from.body(), newest.tag(), Draft.freshKey()),
              null,
              null);
        },
        refusal -> sorry.page(visit, refusal));
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response save(
      @BeanParam Visit visit,
      @PathParam("collection") String code,
      @PathParam("id") String id,
      MultivaluedMap<String, String> sent) {
    Draft draft = Draft.of(Collection.ofCode(code).orElseThrow(), id, sent);
    return forms.save(
        visit,
        draft,
        sent,
        () -> shelves.revise(draft.collection().shelf(), id, draft.tag(), whole(draft)),
        refusal ->
            refusal.type().equals(ProblemType.PRECONDITION_FAILED.slug())
                ? forms.meanwhile(visit, draft, refusal)
                : forms.show(visit, draft, refusal, null));
  }

  /// The form's body with what the version that it was made from holds and the form does not show.
  private JsonNode whole(Draft draft) {
    JsonNode seen =
        reader.versions(draft.collection(), draft.id()).stream()
            .filter(it -> it.tag().equals(draft.tag()))
            .findFirst()
            .map(Holding::body)
            .orElseGet(MissingNode::getInstance);
    return Unshown.kept(draft.collection().fields(), seen, draft.body());
  }
}
