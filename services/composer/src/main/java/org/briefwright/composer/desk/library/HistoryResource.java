package org.briefwright.composer.desk.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.desk.DeskPage;
import org.briefwright.composer.desk.Frame;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.Option;
import org.briefwright.composer.desk.Refusals;
import org.briefwright.composer.desk.Sorry;
import org.briefwright.composer.desk.Visit;
import org.briefwright.composer.desk.library.HistoryPage.Event;
import org.briefwright.composer.gathering.Shelves;
import org.briefwright.composer.gathering.Shelves.Shelf;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Who did what to an item, when and why, and how its versions differ.
@RolesAllowed(Roles.READER)
@Path("/library/{collection:topics|fragments|precedents|sources}/{id:[a-z0-9-]+}/history")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class HistoryResource {

  private static final String MOST = "1000";

  private final Shelves shelves;
  private final SheetReader reader;
  private final Refusals refusals;
  private final Sorry sorry;

  HistoryResource(Shelves shelves, SheetReader reader, Refusals refusals, Sorry sorry) {
    this.shelves = shelves;
    this.reader = reader;
    this.refusals = refusals;
    this.sorry = sorry;
  }

  @CheckedTemplate(basePath = "desk/library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance history(HistoryPage page, Frame frame);
  }

  @GET
  @Operation(hidden = true)
  public Response read(
      @BeanParam Visit visit,
      @PathParam("collection") String code,
      @PathParam("id") String id,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    Collection collection = Collection.ofCode(code).orElseThrow();
    return refusals.answer(
        () ->
            visit.page(
                Templates.history(
                    page(
                        collection,
                        id,
                        ReadItemResource.number(from),
                        ReadItemResource.number(to),
                        visit.tongue().code()),
                    visit.frame("library"))),
        refusal -> sorry.page(visit, refusal));
  }

  private HistoryPage page(Collection collection, String id, int from, int to, String lang) {
    List<Holding> versions = reader.versions(collection, id);
    Holding current = SheetReader.current(versions);
    Holding later = named(versions, to, versions.size() - 1);
    Holding earlier = named(versions, from, Math.max(0, versions.indexOf(later) - 1));
    return new HistoryPage(
        collection,
        id,
        current.title(collection, lang),
        current.titleLang(collection, lang),
        events(collection, id, lang),
        options(versions, earlier),
        options(versions, later),
        Wordings.between(collection, earlier.body(), later.body()));
  }

  private static Holding named(List<Holding> versions, int number, int otherwise) {
    return versions.stream()
        .filter(it -> it.version() == number)
        .findFirst()
        .orElse(versions.get(otherwise));
  }

  private static List<Option> options(List<Holding> versions, Holding chosen) {
    return versions.stream()
        .map(it -> new Option("" + it.version(), it.state(), it == chosen))
        .toList();
  }

  private List<Event> events(Collection collection, String id, String lang) {
    Shelf log = new Shelf(collection.shelf().service(), "changes");
    Map<String, List<String>> query =
        Map.of("item", List.of(collection.code() + "/" + id), "limit", List.of(MOST));
    return Json.list(
            shelves.list(log, query).body().path("changes"),
            it ->
                new Event(
                    it.path("version").asInt(),
                    it.path("state").asText(),
                    it.path("recordedBy").asText(),
                    SheetReader.day(it.path("recordedAt").asText(), lang),
                    it.path("reason").asText("")))
        .reversed();
  }
}
