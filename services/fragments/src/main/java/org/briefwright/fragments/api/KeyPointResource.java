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
import org.briefwright.fragments.KeyPointAnswers;
import org.briefwright.fragments.store.KeyPointStore;
import org.briefwright.items.api.Snapshots;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The route by which editors see what their key points rest on.
@RolesAllowed(Roles.READER)
@Path("/v1/topics/{id}/key-points")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
public class KeyPointResource {
  private final KeyPointStore store;
  private final Snapshots snapshots;

  KeyPointResource(KeyPointStore store, Snapshots snapshots) {
    this.store = store;
    this.snapshots = snapshots;
  }

  @GET
  @Operation(
      operationId = "getKeyPoints",
      summary = "Read which fragments make a topic's key points",
      description =
          "For each key point the approved fragments that name it, and those that seem to make it"
              + " without naming it, by a measure that leaves out what all of the topic's texts"
              + " share. For editors: a suggestion changes nothing.")
  @APIResponse(responseCode = "200", description = "The key points with their fragments")
  public RestResponse<KeyPointAnswers> get(
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
