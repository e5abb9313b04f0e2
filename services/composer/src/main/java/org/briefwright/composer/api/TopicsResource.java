package org.briefwright.composer.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.gathering.Gatherer;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.TopicSuggestions;
import org.briefwright.composer.request.TopicSuggestions.By;
import org.briefwright.composer.request.TopicSuggestions.Suggestion;
import org.briefwright.web.paging.Limit;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.security.Roles;
import org.briefwright.web.text.TextRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The topics that a brief can be asked for, for somebody who is typing one.
@RolesAllowed(Roles.READER)
@Path("/v1/topics")
@Tag(name = "topics")
public class TopicsResource {

  private static final int LONGEST = 300;
  private static final int USUAL = 10;
  private static final int MOST = 200;

  private final Gatherer gatherer;

  TopicsResource(Gatherer gatherer) {
    this.gatherer = gatherer;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "suggestTopics",
      summary = "Suggest topics for what has been typed",
      description =
          "Topics of which a label, in any language, or the question has words that begin as those"
              + " typed; where there are none, up to three that the library's search finds for the"
              + " words. Without `q` all topics, in the order of their labels.")
  @APIResponse(
      responseCode = "200",
      description = "The topics, best first; none where nothing fits.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TopicsAnswer.class),
              examples =
                  @ExampleObject(
                      name = "one topic",
                      value =
                          """
                          {"q": "dissu", "lang": "en",
                           "snapshot": {"fragments": 72, "precedents": 34, "templates": 2,
                                        "date": "2026-11-23"},
                           "topics": [
                             {"id": "deterrence", "label": "Deterrence",
                              "question": "Can an attack be deterred without large foreign forces?",
                              "by": "altLabel", "matched": "dissuasion"}]}""")))
  @APIResponse(responseCode = "304", description = "The client has it already.")
  public Response suggest(
      @Parameter(
              description = "What has been typed, at most 300 characters",
              example = "dissu",
              schema = @Schema(maxLength = LONGEST))
          @QueryParam("q")
          String q,
      @Parameter(
              description = "The language of labels and questions in the answer",
              schema = @Schema(implementation = String.class, defaultValue = "en"))
          @QueryParam("lang")
          String lang,
      @Parameter(
              description = "How many at the most, 1 to 200",
              schema = @Schema(implementation = Integer.class, defaultValue = "10"))
          @QueryParam("limit")
          String limit,
      @Context Request request) {
    TopicsAnswer answer = suggested(checked(q), language(lang), Limit.parse(limit, USUAL, MOST));
    return TopicAnswers.of(CanonicalJson.bytes(answer), MediaType.APPLICATION_JSON, request);
  }

  private TopicsAnswer suggested(String q, String lang, int most) {
    LibrarySnapshot now = gatherer.pin(BriefRequest.on("any", null)).await();
    List<Suggestion> named = new TopicSuggestions(gatherer.topics(now)).of(q, lang);
    List<Suggestion> fitting = named.isEmpty() ? found(q, lang, now) : named;
    return new TopicsAnswer(
        q,
        lang,
        now,
        fitting.stream()
            .limit(most)
            .map(suggestion -> TopicsAnswer.TopicView.of(suggestion, lang))
            .toList());
  }

  private List<Suggestion> found(String q, String lang, LibrarySnapshot now) {
    return gatherer.nearest(q, now).stream()
        .map(topic -> new Suggestion(topic, By.TEXT, topic.question().in(lang)))
        .toList();
  }

  private static String checked(String q) {
    if (q == null) {
      return "";
    }
    String words = q.strip();
    if (words.codePointCount(0, words.length()) > LONGEST || TextRules.fault(words).isPresent()) {
      throw ProblemException.parameter("q", "up to 300 characters of plain text are accepted");
    }
    return words;
  }

  private static String language(String lang) {
    if (lang != null && !lang.matches("[a-z]{2}")) {
      throw ProblemException.parameter("lang", "a two-letter language code is accepted");
    }
    return lang == null ? "en" : lang;
  }
}
