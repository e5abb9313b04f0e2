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
import org.briefwright.fragments.Dossier;
import org.briefwright.fragments.store.DossierStore;
import org.briefwright.items.api.Snapshots;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The route by which a brief is fed: all that there is on a topic in one answer.
@RolesAllowed(Roles.READER)
@Path("/v1/topics/{id}/dossier")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
public class DossierResource {
  private final DossierStore store;
  private final Snapshots snapshots;

  DossierResource(DossierStore store, Snapshots snapshots) {
    this.store = store;
    this.snapshots = snapshots;
  }

  @GET
  @Operation(
      operationId = "getDossier",
      summary = "Read all that the library holds on a topic",
      description =
          "The approved versions of the topic, of all narrower topics, of their fragments and of the"
              + " sources that these cite. An answer as of a sequence number never changes.")
  @APIResponse(responseCode = "200", description = "The dossier")
  public RestResponse<Dossier> get(
      @PathParam("id") String id, @QueryParam("asOf") String asOf, @Context Request request) {
    return snapshots.answer(
        asOf,
        request,
        at ->
            store
                .find(id, at)
                .orElseThrow(
                    () -> ProblemException.notFound("there is no approved topic '" + id + "'")));
  }
}
