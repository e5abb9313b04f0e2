package org.briefwright.precedents.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefwright.items.api.Snapshots;
import org.briefwright.precedents.Cases;
import org.briefwright.precedents.store.CaseStore;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.briefwright.web.text.Slug;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The route by which a brief is fed: precedents on a topic, and all factors, in one answer.
@RolesAllowed(Roles.READER)
@Path("/v1/topics/{id}/precedents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Precedents")
public class CaseResource {
  private static final int MAX_TOPICS = 200;
  private static final int MAX_FACTORS = 100;
  private static final Predicate<String> IS_ID = Pattern.compile(Slug.PATTERN).asMatchPredicate();
  private static final String CODED = Slug.PATTERN + ":[a-zA-Z]{1,20}";
  private static final Predicate<String> IS_CODED = Pattern.compile(CODED).asMatchPredicate();

  private final CaseStore store;
  private final Snapshots snapshots;

  CaseResource(CaseStore store, Snapshots snapshots) {
    this.store = store;
    this.snapshots = snapshots;
  }

  @GET
  @Operation(
      operationId = "getCases",
      summary = "Read the precedents on a topic, and the factors",
      description =
          "The approved versions of the precedents that bear on the topic, or on any that `topic` adds,"
              + " and of all factors. Of more than 200 precedents it holds of each side and marking in turn"
              + " those that share most with the case at hand, which `factor` tells; `leftOut` counts the"
              + " others. An answer as of a sequence number never changes.")
  @APIResponse(responseCode = "200", description = "The precedents and the factors")
  public RestResponse<Cases> get(
      @PathParam("id") String id,
      @Parameter(description = "Further topics, such as narrower ones") @QueryParam("topic")
          List<String> more,
      @Parameter(
              description = "A factor of the case at hand and its value; up to 100",
              example = "monitoring:yes",
              schema = @Schema(type = SchemaType.STRING, pattern = CODED))
          @QueryParam("factor")
          List<String> coded,
      @QueryParam("asOf") String asOf,
      @Context Request request) {
    List<String> topics = Stream.concat(Stream.of(id), more.stream()).distinct().toList();
    if (topics.size() > MAX_TOPICS) {
      throw ProblemException.parameter("topic", "at most " + MAX_TOPICS + " topics are accepted");
    }
    if (!topics.stream().allMatch(IS_ID)) {
      throw ProblemException.parameter("topic", "ids of topics are accepted");
    }
    if (coded.size() > MAX_FACTORS || !coded.stream().allMatch(IS_CODED)) {
      throw ProblemException.parameter(
          "factor", "up to " + MAX_FACTORS + " such as monitoring:yes are accepted");
    }
    return snapshots.answer(asOf, request, at -> store.on(topics, coded, at));
  }
}
