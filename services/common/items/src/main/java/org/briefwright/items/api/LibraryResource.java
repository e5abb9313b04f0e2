package org.briefwright.items.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.briefwright.items.Change;
import org.briefwright.items.LibraryHead;
import org.briefwright.items.transfer.Exporter;
import org.briefwright.items.transfer.ImportReport;
import org.briefwright.items.transfer.Imports;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.briefwright.web.text.Slug;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The library as a whole: where it stands, what happened to it, what goes in and out.
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Library", description = "All collections of this service together")
public class LibraryResource {
  static final String ZIP = "application/zip";
  private static final int DEFAULT_LIMIT = 100;
  private static final int MAX_LIMIT = 1000;
  private static final String COLLECTION = "[a-z]{1,40}";
  private static final String ITEM = COLLECTION + "/" + Slug.PATTERN;

  private final ItemAccess access;
  private final Imports imports;
  private final Exporter exporter;

  LibraryResource(ItemAccess access, Imports imports, Exporter exporter) {
    this.access = access;
    this.imports = imports;
    this.exporter = exporter;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Path("library")
  @Operation(operationId = "getLibrary", summary = "Tell where the library stands")
  @APIResponse(responseCode = "200", description = "The number and time of the newest change")
  public RestResponse<LibraryHead> library(
      @Parameter(description = "Where it stood then: a sequence number or an instant")
          @QueryParam("asOf")
          String asOf) {
    LibraryHead head = asOf == null ? access.store().head() : headAt(access.snapshots().at(asOf));
    return RestResponse.ResponseBuilder.ok(head).header("Cache-Control", "no-store").build();
  }

  private LibraryHead headAt(long at) {
    return access.store().changes(at - 1, 1).stream()
        .filter(change -> change.sequence() == at)
        .findFirst()
        .map(change -> new LibraryHead(at, change.recordedAt()))
        .orElse(new LibraryHead(at, null));
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Path("changes")
  @Operation(
      operationId = "listChanges",
      summary = "Follow the library's log",
      description =
          "Whoever asks again and again for what comes after `last` sees every change exactly"
              + " once, in order.")
  @APIResponse(responseCode = "200", description = "Changes after the number, oldest first")
  public Changes changes(
      @Parameter(
              description = "Number of the last change that is known; absent: from the beginning",
              schema = @Schema(type = SchemaType.INTEGER, format = "int64", defaultValue = "0"))
          @QueryParam("after")
          String after,
      @Parameter(
              description = "Changes on a page, 1 to 1000",
              schema = @Schema(type = SchemaType.INTEGER, defaultValue = "100", maximum = "1000"))
          @QueryParam("limit")
          String limit,
      @Parameter(
              description = "Only those of one item, named by its collection and its id",
              example = "templates/at-a-glance",
              schema = @Schema(type = SchemaType.STRING, pattern = ITEM))
          @QueryParam("item")
          String item,
      @Parameter(
              description = "Only those of one collection; not beside `item`",
              example = "templates",
              schema = @Schema(type = SchemaType.STRING, pattern = COLLECTION))
          @QueryParam("collection")
          String collection) {
    long from = after(after);
    int most = Limit.parse(limit, DEFAULT_LIMIT, MAX_LIMIT);
    if (collection != null && item != null) {
      throw ProblemException.parameter(
          "collection", "is not accepted beside an item, which has one");
    }
    List<Change> changes =
        collection != null
            ? ofCollection(collection, from, most)
            : item != null ? ofItem(item, from, most) : access.store().changes(from, most);
    return new Changes(changes, changes.isEmpty() ? from : changes.getLast().sequence());
  }

  @POST
  @Path("imports")
  @RolesAllowed(Roles.ADMIN)
  @Consumes({MediaType.APPLICATION_JSON, ZIP})
  @Operation(
      operationId = "importItems",
      summary = "Import items, all or none",
      description =
          "Items come in as approved: an import is a release that was reviewed elsewhere. An item"
              + " whose approved version holds the very same body makes no new version.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ImportRequest.class)),
        @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "200", description = "What became, or would become, of each item")
  public ImportReport importItems(
      @Parameter(
              description = "Only tell what the import would do",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("dryRun")
          String dryRun,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    boolean rehearse = isTrue(dryRun);
    String by = access.actor().name();
    boolean archive = headers.getMediaType().isCompatible(MediaType.valueOf(ZIP));
    ImportReport report =
        archive ? imports.fromArchive(body, by, rehearse) : imports.fromJson(body, by, rehearse);
    if (report.isRefused() && !rehearse) {
      throw new ProblemException(ImportRefusal.of(report));
    }
    return report;
  }

  @GET
  @RolesAllowed(Roles.READER)
  @Path("exports")
  @Produces(ZIP)
  @Operation(
      operationId = "exportItems",
      summary = "Export all approved items",
      description =
          "A ZIP archive in the seeds' layout, `<collection>/<id>.yaml`; importing it again reports"
              + " every item unchanged.")
  @APIResponse(
      responseCode = "200",
      description = "The archive",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<byte[]> export(@QueryParam("asOf") String asOf, @Context Request request) {
    return access.snapshots().answer(asOf, request, exporter::archive);
  }

  private List<Change> ofCollection(String collection, long from, int most) {
    if (!collection.matches(COLLECTION)) {
      throw ProblemException.parameter("collection", "a name such as templates is accepted");
    }
    return access.store().changes(collection, from, most);
  }

  private List<Change> ofItem(String item, long from, int most) {
    if (!item.matches(ITEM)) {
      throw ProblemException.parameter(
          "item", "a collection and an id such as templates/at-a-glance is accepted");
    }
    String[] parts = item.split("/");
    return access.store().changes(parts[0], parts[1], from, most);
  }

  private static long after(String text) {
    if (text == null) {
      return 0;
    }
    if (!text.matches("\\d{1,18}")) {
      throw ProblemException.parameter("after", "a sequence number such as 412 is accepted");
    }
    return Long.parseLong(text);
  }

  private static boolean isTrue(String text) {
    return switch (text) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      default -> throw ProblemException.parameter("dryRun", "true or false is accepted");
    };
  }
}
