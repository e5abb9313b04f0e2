package org.briefwright.composer.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.briefwright.composer.Composer;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.gathering.Gatherer;
import org.briefwright.composer.gathering.ServiceUnavailable;
import org.briefwright.composer.gathering.TopicNotFound;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The page at the composer's root: what this is, and a form that gives one brief.
@RolesAllowed(Roles.READER)
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

  private static final String LANGUAGE = "en";
  private static final int TOPIC_LENGTH = 300;

  private final Composer composer;
  private final Gatherer gatherer;

  HomeResource(Composer composer, Gatherer gatherer) {
    this.composer = composer;
    this.gatherer = gatherer;
  }

  /// A choice in the form.
  public record Choice(String id, String label, String hint) {}

  @CheckedTemplate
  static class Templates {

    private Templates() {}

    static native TemplateInstance home(
        List<Choice> topics, List<Choice> templates, String asked, String message);
  }

  @GET
  @Operation(hidden = true)
  public Response home() {
    return page(Response.Status.OK, "", "");
  }

  @POST
  @Path("brief")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response compose(
      @FormParam("topic") String topic, @FormParam("template") String template) {
    if (topic == null || topic.isBlank() || topic.length() > TOPIC_LENGTH) {
      return page(Response.Status.BAD_REQUEST, "", "Name a topic, in at most 300 characters.");
    }
    try {
      BriefRequest request = BriefRequest.on(topic.strip(), template);
      String id = composer.compose(request, Format.PDF, null).id();
      return Response.seeOther(URI.create("/v1/briefs/" + id + "?format=pdf")).build();
    } catch (TopicNotFound none) {
      String nearest =
          none.nearest().stream()
              .map(it -> it.prefLabel().in(LANGUAGE))
              .collect(java.util.stream.Collectors.joining(", "));
      return page(
          Response.Status.BAD_REQUEST,
          topic,
          "The library has no topic for this. The nearest are: " + nearest + ".");
    }
  }

  private Response page(Response.Status status, String asked, String message) {
    try {
      LibrarySnapshot now = gatherer.pin(BriefRequest.on("any", null)).await();
      List<Choice> topics =
          gatherer.topics(now).stream()
              .map(
                  it ->
                      new Choice(it.id(), it.prefLabel().in(LANGUAGE), it.question().in(LANGUAGE)))
              .toList();
      List<Choice> templates =
          gatherer.templates(now).stream()
              .map(it -> new Choice(it.id(), it.body().name().in(LANGUAGE), limits(it.body())))
              .toList();
      return html(status, Templates.home(topics, templates, asked, message));
    } catch (ServiceUnavailable down) {
      String sorry = "The " + down.service() + " service does not answer. Try again in a moment.";
      return html(
          Response.Status.SERVICE_UNAVAILABLE, Templates.home(List.of(), List.of(), asked, sorry));
    }
  }

  private static String limits(org.briefwright.composer.dossier.Template template) {
    return "at most " + template.limits().pages() + " pages";
  }

  private static Response html(Response.Status status, TemplateInstance page) {
    return Response.status(status)
        .entity(page.render())
        .type("text/html;charset=UTF-8")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
