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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefwright.composer.api.BatchesResource;
import org.briefwright.composer.batch.BatchSettings;
import org.briefwright.composer.batch.Batches;
import org.briefwright.web.actor.Actor;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Sending a batch, and the batches sent so far.
@RolesAllowed(Roles.READER)
@Path("/batches")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class BatchListResource {

  private final Batches batches;
  private final BatchSettings settings;
  private final Refusals refusals;
  private final Sorry sorry;
  private final Actor actor;

  BatchListResource(
      Batches batches, BatchSettings settings, Refusals refusals, Sorry sorry, Actor actor) {
    this.batches = batches;
    this.settings = settings;
    this.refusals = refusals;
    this.sorry = sorry;
    this.actor = actor;
  }

  @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance batches(BatchListPage page, Frame frame);
  }

  @GET
  @Operation(hidden = true)
  public Response list(@BeanParam Visit visit, @QueryParam("before") String before) {
    long bound =
        before != null && before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    return show(visit, bound, null, null, null);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Response send(
      @BeanParam Visit visit,
      @RestForm String title,
      @RestForm String lines,
      @RestForm String token,
      @RestForm("file") FileUpload file) {
    return refusals.answer(
        () -> {
          SentBatch sent = SentBatch.read(title, lines, token, file, most());
          return refusals.answer(
              () -> take(sent), refusal -> show(visit, Long.MAX_VALUE, title, sent, refusal));
        },
        refusal -> show(visit, Long.MAX_VALUE, title, null, refusal));
  }

  private Response take(SentBatch sent) {
    String title = BatchesResource.checkedTitle(sent.title());
    String id =
        batches.add(sent.bytes(), sent.notation(), title, actor.name(), sent.key()).id().toString();
    return Response.seeOther(URI.create("/batches/" + id)).build();
  }

  private int most() {
    return (int) settings.size().asLongValue();
  }

  private Response show(Visit visit, long before, String title, SentBatch sent, Refusal refusal) {
    return refusals.answer(
        () -> {
          BatchListPage page =
              BatchListPage.of(
                  title,
                  sent,
                  most(),
                  batches.list(before, BatchListPage.wanted()),
                  visit.tongue(),
                  refusal);
          int status = refusal == null ? Response.Status.OK.getStatusCode() : refusal.status();
          return visit.page(status, Templates.batches(page, visit.frame("/batches", "batches")));
        },
        outage -> sorry.page(visit, outage));
  }
}
