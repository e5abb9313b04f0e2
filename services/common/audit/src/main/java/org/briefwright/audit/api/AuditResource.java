package org.briefwright.audit.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.briefwright.audit.AuditEntry;
import org.briefwright.audit.AuditTrail;
import org.briefwright.audit.ChainCheck;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Who changed what in this service, and whether that record is whole.
@Path("/v1/audit")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "What was changed in this service, by whom")
public class AuditResource {
  private static final int USUAL = 100;
  private static final int MOST = 1_000;
  private static final int LONGEST_SUBJECT = 300;

  private final AuditTrail trail;

  AuditResource(AuditTrail trail) {
    this.trail = trail;
  }

  /// A stretch of the trail. Ask for what comes after `last` to go on.
  @Schema(name = "AuditPage", description = "A stretch of the trail, the oldest entry first.")
  public record Page(
      List<AuditEntry> entries,
      @Schema(description = "Ask for the entries after this number next", examples = "17")
          long last) {}

  @GET
  @Operation(
      operationId = "listAuditEntries",
      summary = "Read the audit trail",
      description =
          "Every change of state that this service has seen, in the order of commits. Entries are"
              + " only ever added.")
  @APIResponse(responseCode = "200", description = "Entries after the number, the oldest first")
  @APIResponse(
      responseCode = "503",
      description = "The database does not answer",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public RestResponse<Page> list(
      @Parameter(
              description = "Number of the last entry that is known; absent: from the beginning",
              schema = @Schema(type = SchemaType.INTEGER, format = "int64", defaultValue = "0"))
          @QueryParam("after")
          String after,
      @Parameter(
              description = "Only what concerns this subject, or what begins with it",
              example = "templates/at-a-glance")
          @QueryParam("subject")
          String subject,
      @Parameter(
              description = "Entries on a page, 1 to 1000",
              schema = @Schema(type = SchemaType.INTEGER, defaultValue = "100", maximum = "1000"))
          @QueryParam("limit")
          String limit) {
    long from = number("after", after);
    if (subject != null && subject.length() > LONGEST_SUBJECT) {
      throw ProblemException.parameter(
          "subject", "at most " + LONGEST_SUBJECT + " characters are accepted");
    }
    List<AuditEntry> entries = trail.after(from, subject, Limit.parse(limit, USUAL, MOST));
    return fresh(new Page(entries, entries.isEmpty() ? from : entries.getLast().number()));
  }

  @GET
  @Path("chain")
  @Operation(
      operationId = "checkAuditChain",
      summary = "Check that the audit trail is whole",
      description =
          "Recomputes every entry's hash from what it says and the hash before it, and tells the"
              + " first that does not fit. Somebody who may write to the database could compute the"
              + " whole chain anew: note `head` outside from time to time, and have it compared.")
  @APIResponse(responseCode = "200", description = "Whether it is whole, and else where it breaks")
  @APIResponse(
      responseCode = "503",
      description = "The database does not answer",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public RestResponse<ChainCheck> chain(
      @Parameter(
              description = "Number of an entry whose hash was noted earlier",
              schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
          @QueryParam("number")
          String number,
      @Parameter(description = "The hash that was noted, 64 hexadecimal digits") @QueryParam("hash")
          String hash) {
    if ((number == null) != (hash == null)) {
      throw ProblemException.parameter(
          number == null ? "number" : "hash", "number and hash are accepted together");
    }
    if (hash != null && !hash.matches("[0-9a-f]{64}")) {
      throw ProblemException.parameter("hash", "64 hexadecimal digits are accepted");
    }
    return fresh(trail.check(number("number", number), hash));
  }

  private static <T> RestResponse<T> fresh(T answer) {
    return RestResponse.ResponseBuilder.ok(answer).header("Cache-Control", "no-store").build();
  }

  private static long number(String name, String text) {
    if (text == null) {
      return 0;
    }
    if (!text.matches("\\d{1,18}")) {
      throw ProblemException.parameter(name, "a number such as 17 is accepted");
    }
    return Long.parseLong(text);
  }
}
