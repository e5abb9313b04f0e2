package org.briefwright.fragments.api;

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
import java.util.regex.Pattern;
import org.briefwright.fragments.Dossier;
import org.briefwright.fragments.store.DossierStore;
import org.briefwright.items.api.Snapshots;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.briefwright.web.text.Slug;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The route by which a brief is fed: what there is on a topic in one answer.
@RolesAllowed(Roles.READER)
@Path("/v1/topics/{id}/dossier")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
public class DossierResource {
  private static final int MOST_WANTED = 100;
  private static final Pattern SLUG = Pattern.compile(Slug.PATTERN);

  private final DossierStore store;
  private final Snapshots snapshots;

  DossierResource(DossierStore store, Snapshots snapshots) {
    this.store = store;
    this.snapshots = snapshots;
  }

  @GET
  @Operation(
      operationId = "getDossier",
      summary = "Read what the library holds on a topic",
      description =
          "The approved versions of the topic, of all narrower topics, of their fragments and of the"
              + " sources that these cite. Of more than 300 fragments it holds the strongest of each"
              + " side, key point, kind, language and marking in turn, and what attacks them;"
              + " `leftOut` counts the others. An answer as of a sequence number never changes.")
  @APIResponse(responseCode = "200", description = "The dossier")
  public RestResponse<Dossier> get(
      @PathParam("id") String id,
      @QueryParam("asOf") String asOf,
      @Parameter(description = "Id of a fragment that is to be among them; up to 100")
          @QueryParam("with")
          List<String> with,
      @Context Request request) {
    if (with.size() > MOST_WANTED || !with.stream().allMatch(SLUG.asMatchPredicate())) {
      throw ProblemException.parameter(
          "with", "up to " + MOST_WANTED + " ids of fragments are accepted");
    }
    return snapshots.answer(
        asOf,
        request,
        at ->
            store
                .find(id, with, at)
                .orElseThrow(
                    () -> ProblemException.notFound("there is no approved topic '" + id + "'")));
  }
}
