package org.briefwright.web.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Adds problem responses to an operation's description: one response for each status, one
/// named
/// example for each type.
public final class DocumentedProblems {
  private DocumentedProblems() {}

  /// Adds the types to those that the operation is known to answer with.
  public static void add(Operation operation, ProblemType... types) {
    for (ProblemType type : types) {
      String status = Integer.toString(type.status());
      APIResponse response = operation.getResponses().getAPIResponse(status);
      if (response == null || response.getContent() == null) {
        response = empty();
        operation.getResponses().addAPIResponse(status, response);
      }
      MediaType media = response.getContent().getMediaType(Problem.MEDIA_TYPE);
      if (media != null) {
        media.addExample(type.slug(), example(type));
        response.setDescription(String.join("; ", titles(media)));
      }
    }
  }

  private static APIResponse empty() {
    Content content =
        OASFactory.createContent()
            .addMediaType(
                Problem.MEDIA_TYPE,
                OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("Problem"))
                    .examples(new LinkedHashMap<>()));
    return OASFactory.createAPIResponse().description("").content(content);
  }

  private static Iterable<String> titles(MediaType media) {
    return media.getExamples().values().stream().map(Example::getSummary).sorted().toList();
  }

  private static Example example(ProblemType type) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("type", type.uri().toString());
    value.put("title", type.title());
    value.put("status", type.status());
    value.put("detail", "what was wrong with this request, and what would be accepted");
    return OASFactory.createExample().summary(type.title()).value(value);
  }
}
