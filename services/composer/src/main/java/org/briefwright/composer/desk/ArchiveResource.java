package org.briefwright.composer.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.archive.BriefEntry;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.life.BriefLife;
import org.briefwright.composer.life.State;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The briefs composed so far, the newest first, and where each stands.
@RolesAllowed(Roles.READER)
@Path("/archive")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class ArchiveResource {

  private static final int ON_A_PAGE = 25;

  private final BriefArchive archive;
  private final BriefLife life;
  private final Catalogue.Reader catalogue;
  private final Refusals refusals;
  private final Sorry sorry;

  ArchiveResource(
      BriefArchive archive,
      BriefLife life,
      Catalogue.Reader catalogue,
      Refusals refusals,
      Sorry sorry) {
    this.archive = archive;
    this.life = life;
    this.catalogue = catalogue;
    this.refusals = refusals;
    this.sorry = sorry;
  }

  /// A line of the list.
  ///
  /// @param topic its label, or its id where the library does not answer; likewise the template
  /// @param day on which it was first composed, in words
  /// @param state its code: `draft`, `issued`, `superseded`, `recalled`
  public record Line(
      String id,
      String title,
      String lang,
      String topic,
      String template,
      String marking,
      String day,
      String state) {}

  @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance archive(
        List<Line> lines, List<Option> topics, String topic, String older, Frame frame);
  }

  @GET
  @Operation(hidden = true)
  public Response list(
      @BeanParam Visit visit,
      @QueryParam("topic") String topic,
      @QueryParam("before") String before) {
    String chosen = topic == null || topic.isBlank() ? null : topic.strip();
    long bound =
        before != null && before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    return refusals.answer(
        () -> show(visit, chosen, archive.list(chosen, bound, ON_A_PAGE + 1)),
        refusal -> sorry.page(visit, refusal));
  }

  private Response show(Visit visit, String topic, List<BriefEntry> found) {
    List<BriefEntry> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
    String lang = visit.tongue().code();
    Catalogue known = refusals.answer(() -> catalogue.read(lang), _ -> Catalogue.EMPTY);
    Phrases phrases = Phrases.in(lang);
    Map<String, State> states = life.states(shown.stream().map(BriefEntry::id).toList());
    List<Line> lines =
        shown.stream()
            .map(
                entry ->
                    line(entry, known, lang, states.getOrDefault(entry.id(), State.DRAFT), phrases))
            .toList();
    String older = found.size() > ON_A_PAGE ? older(topic, shown.getLast().sequence()) : null;
    return visit.page(
        Templates.archive(
            lines,
            known.topics().stream()
                .map(it -> new Option(it.id(), it.prefLabel().in(lang), it.id().equals(topic)))
                .toList(),
            topic == null ? "" : topic,
            older,
            visit.frame("archive")));
  }

  private static String older(String topic, long before) {
    UriBuilder address = UriBuilder.fromPath("/archive").queryParam("before", before);
    return (topic == null ? address : address.queryParam("topic", "{topic}"))
        .build(topic == null ? "" : topic)
        .toString();
  }

  private static Line line(
      BriefEntry entry, Catalogue known, String lang, State state, Phrases phrases) {
    return new Line(
        entry.id(),
        entry.title(),
        entry.lang(),
        known.topicLabel(entry.topic(), lang),
        known.templateName(entry.template(), lang),
        entry.tlp(),
        phrases.day(entry.archivedAt().atZone(ZoneOffset.UTC).toLocalDate()),
        state.code());
  }
}
