package org.briefwright.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/// Writes problem documents as responses.
@Singleton
public class ProblemResponses {
  private final ObjectMapper mapper;

  ProblemResponses(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public Response of(ProblemType type, String detail) {
    return of(Problem.of(type, detail));
  }

  public Response of(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .entity(bytes(problem))
        .build();
  }

  /// Written here and not by the framework, whose JSON writers do not all claim the problem media
  /// type.
  private byte[] bytes(Problem problem) {
    try {
      return mapper.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a problem is always writable", impossible);
    }
  }
}
