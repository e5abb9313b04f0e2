package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.briefwright.composer.analogy.Admission;
import org.briefwright.composer.analogy.Review;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.TopicMaterial;
import org.briefwright.composer.gathering.Gatherer;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The precedents on a topic, compared with the case at hand.
@RolesAllowed(Roles.READER)
@Path("/v1/topics/{id}/precedents")
@Tag(name = "topics")
public class PrecedentsResource {

  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final Gatherer gatherer;

  PrecedentsResource(Gatherer gatherer) {
    this.gatherer = gatherer;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "comparePrecedents",
      summary = "Compare the precedents on a topic with the case at hand",
      description =
          "Cases are ordered by inclusion of the factors that they share with the case at hand,"
              + " without weights: the factor matrix, the order, the most on-point cases of each"
              + " side, what tells each from the case at hand in the editors' words, the limits of"
              + " each analogy, and the counterexamples, which speak for the other side and are at"
              + " least as on point.")
  @APIResponse(
      responseCode = "200",
      description = "The precedents, the most on point first.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PrecedentsAnswer.class),
              examples =
                  @ExampleObject(
                      name = "one precedent",
                      value =
                          """
                          {"topic": {"id": "ceasefire", "version": 1}, "label": "Ceasefire",
                           "question": "Should fighting stop before guarantees are in force?",
                           "lang": "en",
                           "snapshot": {"fragments": 72, "precedents": 34, "templates": 2,
                                        "date": "2026-11-23"},
                           "caseAtHand": [
                             {"id": "monitoring", "name": "Monitoring", "value": "yes",
                              "reason": "A mission is agreed."},
                             {"id": "buffer", "name": "Buffer zone", "value": "no",
                              "reason": "No zone is agreed."}],
                           "mostOnPoint": {"pro": ["armistice"], "con": []},
                           "precedents": [
                             {"id": "armistice", "version": 2, "name": "An armistice",
                              "stance": "pro", "point": "It came before any treaty, and held.",
                              "outcome": {"status": "held", "yearsHeld": 70},
                              "level": 0, "values": {"monitoring": "yes", "buffer": "yes"},
                              "shared": ["monitoring"],
                              "distinctions": [
                                {"factor": "buffer", "name": "Buffer zone", "degree": "opposite",
                                 "then": "yes", "now": "no",
                                 "words": "Then: A zone was cleared. Now: No zone is agreed."}],
                              "counterexamples": [],
                              "limits": ["Both sides were exhausted."],
                              "sources": ["armistice-text"]}],
                           "order": [], "omitted": 0, "leftOut": []}""")))
  @APIResponse(responseCode = "304", description = "The client has it already.")
  public Response read(
      @Parameter(example = "ceasefire") @PathParam("id") String id,
      @BeanParam TopicParameters parameters,
      @Parameter(
              description = "How many precedents at the most, 1 to 200: the most on point",
              schema = @Schema(implementation = Integer.class, defaultValue = "50"))
          @QueryParam("limit")
          String limit,
      @Context Request request) {
    int most = Limit.parse(limit, USUAL, MOST);
    Tlp ceiling = parameters.ceiling();
    TopicMaterial material = parameters.material(id, gatherer);
    Admission admission = new Admission(id, ceiling, material.sources().keySet());
    Review review = Review.of(material.topic().body(), material.precedents(), admission::refuse);
    PrecedentsAnswer answer = PrecedentsAnswer.of(material, parameters.lang(), review, most);
    return TopicAnswers.of(CanonicalJson.bytes(answer), MediaType.APPLICATION_JSON, request);
  }
}
