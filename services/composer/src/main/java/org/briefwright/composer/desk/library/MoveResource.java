package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import java.util.Set;
import java.util.function.Function;
import org.briefwright.composer.desk.DeskPage;
import org.briefwright.composer.desk.Frame;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.Refusal;
import org.briefwright.composer.desk.Refusals;
import org.briefwright.composer.desk.Sorry;
import org.briefwright.composer.desk.Visit;
import org.briefwright.composer.dossier.ItemKind;
import org.briefwright.composer.gathering.Shelves;
import org.briefwright.composer.uses.Rested;
import org.briefwright.composer.uses.WhereUsed;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The way of a version from a draft into use and out of it again.
@Path(
    "/library/{collection:topics|fragments|precedents|sources}/{id:[a-z0-9-]+}"
        + "/versions/{version:[1-9]\\d{0,8}}")
@DeskPage
@Produces(MediaType.TEXT_HTML)
public class MoveResource {

  private static final Set<String> STATES = Set.of("draft", "inReview", "approved", "withdrawn");
  private static final int COUNTED = 1_000;

  private final Shelves shelves;
  private final SheetReader reader;
  private final WhereUsed uses;
  private final Writers writers;
  private final Refusals refusals;
  private final Sorry sorry;

  MoveResource(
      Shelves shelves,
      SheetReader reader,
      WhereUsed uses,
      Writers writers,
      Refusals refusals,
      Sorry sorry) {
    this.shelves = shelves;
    this.reader = reader;
    this.uses = uses;
    this.writers = writers;
    this.refusals = refusals;
    this.sorry = sorry;
  }

  @CheckedTemplate(basePath = "desk/library", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static class Templates {

    private Templates() {}

    static native TemplateInstance withdraw(Withdrawal page, Frame frame);
  }

  /// A version, and what shall become of it.
  private record Move(Collection collection, String id, int version, String to, String reason) {

    String address() {
      return "/library/%s/%s?version=%d".formatted(collection.code(), id, version);
    }
  }

  @GET
  @Path("withdraw")
  @RolesAllowed(Roles.REVIEWER)
  @Operation(hidden = true)
  public Response consider(
      @BeanParam Visit visit,
      @PathParam("collection") String code,
      @PathParam("id") String id,
      @PathParam("version") int version) {
    return refusals.answer(
        () -> withdrawal(visit, move(code, id, version, "withdrawn", ""), null),
        refusal -> sorry.page(visit, refusal));
  }

  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response move(
      @BeanParam Visit visit,
      @PathParam("collection") String code,
      @PathParam("id") String id,
      @PathParam("version") int version,
      @FormParam("to") String to,
      @FormParam("tag") String tag,
      @FormParam("reason") String reason) {
    Move move =
        move(
            code,
            id,
            version,
            STATES.contains(to) ? to : "",
            reason == null ? "" : reason.replace("\r\n", "\n").strip());
    Function<Refusal, Response> refused =
        refusal ->
            refusals.answer(() -> again(visit, move, refusal), outage -> sorry.page(visit, outage));
    return writers
        .refusal(Roles.AUTHOR, Roles.REVIEWER)
        .map(refusal -> sorry.page(visit, refusal))
        .orElseGet(() -> refusals.answer(() -> done(move, tag), refused));
  }

  private static Move move(String code, String id, int version, String to, String reason) {
    return new Move(Collection.ofCode(code).orElseThrow(), id, version, to, reason);
  }

  private Response done(Move move, String tag) {
    if (move.to().isEmpty()) {
      throw ProblemException.parameter("to", String.join(", ", STATES) + " are accepted");
    }
    ObjectNode transition = Json.MAPPER.createObjectNode().put("to", move.to());
    if (!move.reason().isEmpty()) {
      transition.put("reason", move.reason());
    }
    shelves.move(
        move.collection().shelf(), move.id(), move.version(), tag == null ? "" : tag, transition);
    return Response.seeOther(URI.create(move.address())).build();
  }

  /// A click that comes twice finds done what it asks for.
  private Response again(Visit visit, Move move, Refusal refusal) {
    Holding now = named(move);
    if (now.state().equals(move.to()) && now.recordedBy().equals(writers.name())) {
      return Response.seeOther(URI.create(move.address())).build();
    }
    if (move.to().equals("withdrawn")) {
      return withdrawal(visit, move, refusal);
    }
    ItemSheet sheet =
        reader
            .read(move.collection(), move.id(), move.version(), visit.tongue().code())
            .refused(refusal, move.reason());
    return visit.page(
        refusal.status(),
        ReadItemResource.Templates.item(sheet, visit.frame(move.address(), "library")));
  }

  private Holding named(Move move) {
    return reader.versions(move.collection(), move.id()).stream()
        .filter(it -> it.version() == move.version())
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("There is no version " + move.version()));
  }

  private Response withdrawal(Visit visit, Move move, Refusal refusal) {
    String lang = visit.tongue().code();
    Holding item = named(move);
    ItemKind kind = ItemKind.ofCollection(move.collection().code()).orElseThrow();
    List<Rested> briefs = uses.find(kind, move.id(), null, Long.MAX_VALUE, COUNTED);
    Withdrawal page =
        new Withdrawal(
            move.collection(),
            move.id(),
            SheetReader.version(item, lang),
            item.title(move.collection(), lang),
            item.titleLang(move.collection(), lang),
            briefs,
            reader.bearing(move.collection(), move.id(), lang),
            move.reason(),
            refusal);
    int status = refusal == null ? Response.Status.OK.getStatusCode() : refusal.status();
    String here = move.address().replace("?version=", "/versions/") + "/withdraw";
    return visit.page(status, Templates.withdraw(page, visit.frame(here, "library")));
  }
}
