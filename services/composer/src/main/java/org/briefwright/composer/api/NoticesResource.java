package org.briefwright.composer.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.notices.AtomFeed;
import org.briefwright.composer.notices.Notice;
import org.briefwright.composer.notices.NoticePage;
import org.briefwright.composer.notices.Notices;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Notices of what became of briefs, as a feed.
@Path("/v1/notices")
@RolesAllowed(Roles.READER)
@Tag(name = "life of briefs")
public class NoticesResource {

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final MediaType ATOM = MediaType.valueOf(AtomFeed.MEDIA_TYPE);
  private static final List<Variant> FORMS =
      List.of(
          new Variant(ATOM, (String) null, null),
          new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null));

  private final Notices notices;
  private final ObjectMapper json;

  NoticesResource(Notices notices, ObjectMapper json) {
    this.notices = notices;
    this.json = json;
  }

  /// A page of the feed.
  @Schema(name = "NoticeList", description = "Notices, the newest first.")
  public record Page(List<Notice> items) {}

  @GET
  @Produces({AtomFeed.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "listNotices",
      summary = "Follow what becomes of briefs",
      description =
          "Briefs that were issued, recalled or superseded, and briefs in readers' hands of which"
              + " something that they rest on was superseded or withdrawn. The newest first, as an"
              + " Atom feed or, where `Accept` asks for it, as JSON. Links with `rel=\"next\"` and"
              + " `rel=\"previous\"`, in the feed and in `Link` headers, lead to older and newer pages."
              + " Who has read one notice has been offered all that were given before it.")
  @APIResponse(
      responseCode = "200",
      description = "A page of notices.",
      content = {
        @Content(mediaType = AtomFeed.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Page.class),
            examples =
                @ExampleObject(
                    name = "a recall",
                    value =
                        "{\"items\":[{\"id\":\"0b7e6f5e-4d0f-4a55-9c36-6f0f3a1c2d4e\","
                            + "\"kind\":\"recalled\",\"at\":\"2026-11-26T09:30:00Z\","
                            + "\"by\":\"a.publisher\",\"brief\":\"bw-3f7k-9a2m-x0qe-5rt8\","
                            + "\"title\":\"Deterrence\",\"tlp\":\"CLEAR\","
                            + "\"reason\":\"The publisher retracted the study.\",\"recall\":7,"
                            + "\"errata\":[\"/v1/recalls/7/errata/1\"]}]}"))
      })
  @APIResponse(responseCode = "304", description = "The client has it already.")
  public Response list(
      @Parameter(
              description = "How many, 1 to 200",
              schema = @Schema(implementation = Integer.class, defaultValue = "50"))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "Where to go on, from a link to another page") @QueryParam("cursor")
          String cursor,
      @Context Request request,
      @Context UriInfo uri) {
    Variant form =
        Optional.ofNullable(request.selectVariant(FORMS)).orElseThrow(NotAcceptableException::new);
    NoticePage page = FeedPlace.of(cursor).read(notices, Limit.parse(limit, USUAL, MOST));
    Map<String, URI> links = FeedPlace.links(page, uri);
    byte[] body =
        form.getMediaType().equals(ATOM)
            ? AtomFeed.of(notices.feed(), page, uri.getBaseUri(), links)
            : json(new Page(page.notices()));
    EntityTag tag = new EntityTag(Sha256.hex(body));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged == null ? Response.ok(body, form.getMediaType()) : unchanged;
    links.forEach((relation, target) -> answer.link(target, relation));
    return answer.tag(tag).build();
  }

  private byte[] json(Page page) {
    try {
      return json.writeValueAsBytes(page);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "readNotice", summary = "Read a notice")
  @APIResponse(
      responseCode = "200",
      description = "The notice.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Notice.class)))
  public Notice read(
      @Parameter(
              description = "As in the feed, without `urn:uuid:`",
              example = "0b7e6f5e-4d0f-4a55-9c36-6f0f3a1c2d4e",
              schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("id")
          String id) {
    return id(id).flatMap(notices::find).orElseThrow(() -> noNotice(id));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static ProblemException noNotice(String id) {
    return ProblemException.notFound("There is no notice '" + id + "'");
  }
}
