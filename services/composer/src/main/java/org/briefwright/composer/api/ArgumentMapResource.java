package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.composer.argument.Debate;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.dossier.TopicMaterial;
import org.briefwright.composer.gathering.Gatherer;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.rendition.DebatePicture;
import org.briefwright.typeset.html.SvgWriter;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The arguments on a topic, weighed: as a graph for programs, as a picture for people.
@RolesAllowed(Roles.READER)
@Path("/v1/topics/{id}/argument-map")
@Tag(name = "topics", description = "What the library holds on a topic, compared and weighed")
public class ArgumentMapResource {

  private static final String SVG = "image/svg+xml";
  private static final int USUAL = 200;
  private static final int MOST = 500;
  private static final List<Variant> VARIANTS =
      List.of(
          new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null),
          new Variant(MediaType.valueOf(SVG), (String) null, null));

  private final Gatherer gatherer;

  ArgumentMapResource(Gatherer gatherer) {
    this.gatherer = gatherer;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, SVG})
  @Operation(
      operationId = "readArgumentMap",
      summary = "Read the arguments on a topic as a map",
      description =
          "Who supports, rebuts and undercuts whom, in the terms of the Argument Interchange Format"
              + " (I-, RA-, CA- and MA-nodes), with strengths by DF-QuAD, the strongest attack on"
              + " each argument and the best reply to it; or the same as a picture. Strengths take"
              + " account of all that the library holds on the topic and its narrower ones, also"
              + " of what is not shown.")
  @APIResponse(
      responseCode = "200",
      description = "The map, in the form that `format` or `Accept` asks for.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ArgumentMapAnswer.class),
            examples =
                @ExampleObject(
                    name = "two arguments",
                    value =
                        """
                        {"topic": {"id": "deterrence", "version": 3}, "label": "Deterrence",
                         "question": "Can an attack be deterred without large foreign forces?",
                         "lang": "en", "semantics": "DF-QuAD", "settled": true, "omitted": 0,
                         "snapshot": {"fragments": 72, "precedents": 34, "templates": 2,
                                      "date": "2026-11-23"},
                         "nodes": [
                           {"nodeID": "own-forces", "type": "I", "text": "Own forces deter",
                            "version": 1, "kind": "claim", "stance": "pro", "lang": "en",
                            "base": 0.8, "strength": 0.4},
                           {"nodeID": "too-few", "type": "I", "text": "They are too few",
                            "version": 2, "kind": "claim", "stance": "con", "lang": "en",
                            "base": 0.5, "strength": 0.5},
                           {"nodeID": "CA:too-few:own-forces", "type": "CA", "scheme": "rebuts"}],
                         "edges": [
                           {"fromID": "too-few", "toID": "CA:too-few:own-forces"},
                           {"fromID": "CA:too-few:own-forces", "toID": "own-forces"}],
                         "contests": [
                           {"target": "own-forces", "taken": 0.4,
                            "attack": {"by": "too-few", "bearing": "rebuts", "strength": 0.5}}],
                         "structure": {"parts": [["own-forces", "too-few"]], "alone": [],
                                       "cycles": []}}""")),
        @Content(mediaType = SVG, schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "304", description = "The client has it already.")
  public Response read(
      @Parameter(example = "deterrence") @PathParam("id") String id,
      @BeanParam TopicParameters parameters,
      @Parameter(
              description = "Overrides `Accept`, for browsers",
              schema = @Schema(enumeration = {"json", "svg"}))
          @QueryParam("format")
          String format,
      @Parameter(
              description = "How many arguments at the most, 1 to 500: the strongest",
              schema = @Schema(implementation = Integer.class, defaultValue = "200"))
          @QueryParam("limit")
          String limit,
      @Context Request request) {
    boolean picture = isPicture(format, request);
    int most = Limit.parse(limit, USUAL, MOST);
    Tlp ceiling = parameters.ceiling();
    TopicMaterial material = parameters.material(id, gatherer);
    Debate whole = Debate.on(id, material.fragments().stream().map(Held::body).toList());
    List<Fragment> onTopic =
        whole.fragments().stream().filter(each -> each.topics().contains(id)).toList();
    Debate shown = whole.among(strongest(onTopic, whole, ceiling, most));
    if (picture) {
      return TopicAnswers.of(svg(material.topic().body(), parameters.lang(), shown), SVG, request);
    }
    int omitted = onTopic.size() - shown.fragments().size();
    ArgumentMapAnswer answer = ArgumentMapAnswer.of(material, parameters.lang(), shown, omitted);
    return TopicAnswers.of(CanonicalJson.bytes(answer), MediaType.APPLICATION_JSON, request);
  }

  private static Set<String> strongest(
      List<Fragment> fragments, Debate debate, Tlp ceiling, int most) {
    return fragments.stream()
        .filter(each -> each.tlp().compareTo(ceiling) <= 0)
        .sorted(
            Comparator.comparingDouble((Fragment each) -> debate.strengths().of(each.id()))
                .reversed()
                .thenComparing(Fragment::id))
        .limit(most)
        .map(Fragment::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static byte[] svg(Topic topic, String lang, Debate debate) {
    return SvgWriter.svg(
            DebatePicture.of(
                debate, topic.prefLabel().in(lang), topic.question().in(lang), Phrases.in(lang)),
            lang)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isPicture(String format, Request request) {
    if (format == null) {
      Variant best = request.selectVariant(VARIANTS);
      if (best == null) {
        throw new NotAcceptableException();
      }
      return VARIANTS.indexOf(best) == 1;
    }
    return switch (format) {
      case "json" -> false;
      case "svg" -> true;
      default -> throw ProblemException.parameter("format", "one of json, svg is accepted");
    };
  }
}
