package org.briefwright.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An RFC 9457 problem document.
///
/// `members` are extension members that stand beside the standard ones, such as the nearest topics.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
@Schema(description = "An RFC 9457 problem document; docs/problems.md explains each type.")
public record Problem(
    @Schema(examples = "https://briefwright.org/problems/validation-failed") URI type,
    @Schema(examples = "The body breaks a rule") String title,
    @Schema(examples = "422") int status,
    @Schema(examples = "1 rule is broken") String detail,
    @Schema(nullable = true) String instance,
    @Schema(description = "Every broken rule at once") List<Violation> errors,
    @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = errors == null ? List.of() : List.copyOf(errors);
    members = members == null ? Map.of() : Map.copyOf(members);
  }

  public static Problem of(ProblemType type, String detail) {
    return of(type, detail, List.of());
  }

  public static Problem of(ProblemType type, String detail, List<Violation> errors) {
    return new Problem(type.uri(), type.title(), type.status(), detail, null, errors, Map.of());
  }

  public Problem at(String instance) {
    return new Problem(type, title, status, detail, instance, errors, members);
  }

  public Problem with(Map<String, Object> members) {
    return new Problem(type, title, status, detail, instance, errors, members);
  }
}
