package org.briefwright.composer.batch.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.briefwright.composer.batch.LineState;

/// A line in a result's index.
///
/// @param file its brief's name in the archive file; null where it has none, as the two beside it
/// @param bytes the file's size
/// @param problem why there is none; null where there is one, or the line was called off
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
    int line,
    String name,
    String topic,
    LineState state,
    String briefId,
    String file,
    String sha256,
    Long bytes,
    JsonNode problem) {

  private static final List<String> COLUMNS =
      List.of(
          "line", "name", "topic", "state", "briefId", "file", "sha256", "bytes", "problem",
          "detail", "fields");

  static List<String> columns() {
    return COLUMNS;
  }

  @JsonIgnore
  List<String> cells() {
    return List.of(
        String.valueOf(line),
        name,
        topic,
        state.code(),
        text(briefId),
        text(file),
        text(sha256),
        text(bytes),
        problem == null ? "" : problem.path("type").asText().replaceFirst(".*/", ""),
        problem == null ? "" : problem.path("detail").asText(),
        problem == null ? "" : fields());
  }

  private String fields() {
    return String.join(
        "; ",
        StreamSupport.stream(problem.path("errors").spliterator(), false)
            .map(it -> it.path("pointer").asText() + ": " + it.path("detail").asText())
            .toList());
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
