package org.briefwright.composer.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.batch.Batches;
import org.briefwright.composer.batch.LineState;
import org.briefwright.web.actor.Actor;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// One batch: how far it is, calling it off, trying again what is missing, throwing it away. What
/// is clicked twice is done once.
@RolesAllowed(Roles.READER)
@Path("/batches/{id}")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class BatchResource {

  private final Batches batches;
  private final Refusals refusals;
  private final Sorry sorry;
  private final Actor actor;

  BatchResource(Batches batches, Refusals refusals, Sorry sorry, Actor actor) {
    this.batches = batches;
    this.refusals = refusals;
    this.sorry = sorry;
    this.actor = actor;
  }

  @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance batch(BatchPage page, Frame frame);
  }

  @GET
  @Operation(hidden = true)
  public Response read(
      @BeanParam Visit visit,
      @PathParam("id") String id,
      @QueryParam("state") String state,
      @QueryParam("after") String after) {
    int behind = after != null && after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0;
    return refusals.answer(
        () -> show(visit, batches.read(id), state, behind), refusal -> sorry.page(visit, refusal));
  }

  private Response show(Visit visit, Batch batch, String state, int after) {
    String filter =
        BatchPage.FILTERS.stream()
            .filter(it -> it.equals(state))
            .findFirst()
            .orElse(BatchPage.usual(batch));
    LineState only = LineState.of(filter).orElseThrow();
    BatchPage page =
        BatchPage.of(
            batch, filter, batches.lines(batch, only, after, BatchPage.wanted()), visit.tongue());
    return visit.page(Templates.batch(page, visit.frame("batches")));
  }

  @POST
  @Path("cancel")
  @Operation(hidden = true)
  public Response cancel(@BeanParam Visit visit, @PathParam("id") String id) {
    return change(visit, id, () -> batches.cancel(id, actor.name()));
  }

  @POST
  @Path("retry")
  @Operation(hidden = true)
  public Response retry(@BeanParam Visit visit, @PathParam("id") String id) {
    return change(
        visit,
        id,
        () -> {
          if (!batches.read(id).isOpen()) {
            batches.retry(id, actor.name());
          }
        });
  }

  @POST
  @Path("delete")
  @Operation(hidden = true)
  public Response delete(@BeanParam Visit visit, @PathParam("id") String id) {
    return refusals.answer(
        () -> {
          batches.delete(id, actor.name());
          return all();
        },
        refusal -> refusal.isNotFound() ? all() : sorry.page(visit, refusal));
  }

  private static Response all() {
    return Response.seeOther(URI.create("/batches")).build();
  }

  private Response change(Visit visit, String id, Runnable changing) {
    return refusals.answer(
        () -> {
          changing.run();
          return Response.seeOther(URI.create("/batches/" + id)).build();
        },
        refusal -> sorry.page(visit, refusal));
  }
}
