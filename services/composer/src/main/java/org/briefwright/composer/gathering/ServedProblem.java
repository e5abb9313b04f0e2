package org.briefwright.composer.gathering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/// Passes on the problem that a content service answered, field by field. What failed without
/// one is left to whoever asked.
public class ServedProblem implements ResponseExceptionMapper<RuntimeException> {

  private static final int FIRST_REFUSAL = 400;
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> STANDARD =
      Set.of("type", "title", "status", "detail", "instance", "errors");

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= FIRST_REFUSAL;
  }

  @Override
  public RuntimeException toThrowable(Response response) {
    String body = response.hasEntity() ? response.readEntity(String.class) : "";
    try {
      JsonNode problem = MAPPER.readTree(body);
      if (problem != null && problem.path("type").isTextual()) {
        return new ProblemException(read(problem));
      }
    } catch (JsonProcessingException | IllegalArgumentException noProblem) {
      return new IllegalStateException("answered " + response.getStatus(), noProblem);
    }
    return new IllegalStateException("answered " + response.getStatus());
  }

  private static Problem read(JsonNode problem) {
    List<Violation> errors = new ArrayList<>();
    for (JsonNode each : problem.path("errors")) {
      errors.add(new Violation(each.path("pointer").asText(), each.path("detail").asText()));
    }
    Map<String, Object> members = new LinkedHashMap<>();
    problem
        .properties()
        .forEach(
            member -> {
              if (!STANDARD.contains(member.getKey()) && !member.getValue().isNull()) {
                members.put(member.getKey(), member.getValue());
              }
            });
    return new Problem(
        URI.create(problem.path("type").asText()),
        problem.path("title").asText(),
        problem.path("status").asInt(),
        problem.path("detail").asText(),
        null,
        errors,
        members);
  }
}
