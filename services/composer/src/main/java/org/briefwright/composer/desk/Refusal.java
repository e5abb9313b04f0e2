package org.briefwright.composer.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.briefwright.web.problem.ProblemType;

/// A problem as a page tells it: what it is, in the reader's language where the desk knows words
/// for it, and the API's own detail.
///
/// @param nearest topics that may have been meant
/// @param service that does not answer, or empty
/// @param lines of a batch that are at fault
public record Refusal(
    int status,
    String type,
    String detail,
    List<Fault> faults,
    List<Near> nearest,
    String service,
    List<BadLine> lines) {

  /// What is wrong with one field.
  ///
  /// @param field the name of the field in the form, or empty for the whole
  /// @param pointer into the body, as the problem has it
  public record Fault(String field, String pointer, String detail) {

    /// The same, as a page says it in the reader's language.
    public Remark remark() {
      return Remark.of(detail);
    }
  }

  /// A topic that may have been meant.
  public record Near(String id, String label) {}

  /// A line of a batch that is at fault.
  ///
  /// @param line its number in the file, from 1
  public record BadLine(int line, String name, List<Fault> faults) {}

  /// @param problem a problem document
  static Refusal read(byte[] problem) {
    return of(Json.read(problem));
  }

  /// @param root a problem document
  static Refusal of(JsonNode root) {
    return new Refusal(
        root.path("status").asInt(),
        root.path("type").asText().replaceFirst(".*/", ""),
        root.path("detail").asText(),
        Json.list(root.path("errors"), Refusal::fault),
        Json.list(
            root.path("nearest"),
            it -> new Near(it.path("id").asText(), it.path("label").asText())),
        root.path("service").asText(),
        Json.list(
            root.path("lines"),
            it ->
                new BadLine(
                    it.path("line").asInt(),
                    it.path("name").asText(),
                    Json.list(it.path("errors"), Refusal::fault))));
  }

  private static Fault fault(JsonNode violation) {
    String[] steps = violation.path("pointer").asText().split("/", -1);
    String field = steps.length < 2 ? "" : steps[1];
    return new Fault(
        field.equals("length") && steps.length > 2 ? steps[2] : field,
        violation.path("pointer").asText(),
        violation.path("detail").asText());
  }

  /// Whether nothing but time is needed.
  public boolean isOutage() {
    return status == ProblemType.SERVICE_UNAVAILABLE.status();
  }

  public boolean isNotFound() {
    return status == ProblemType.NOT_FOUND.status();
  }

  /// Whether more was sent than is taken.
  public boolean isTooLarge() {
    return status == ProblemType.TOO_LARGE.status();
  }

  /// Whether as much is under way as may be.
  public boolean isBusy() {
    return status == ProblemType.RATE_LIMITED.status();
  }

  /// What is wrong with a field of the form; empty where nothing is.
  public String of(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(Fault::detail)
        .findFirst()
        .orElse("");
  }
}
