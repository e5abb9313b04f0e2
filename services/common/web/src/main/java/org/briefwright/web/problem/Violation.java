package org.briefwright.web.problem;

import static java.util.Objects.requireNonNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One broken rule: where (an RFC 6901 JSON pointer into the body, `""` for the whole) and what
/// would be accepted there.
@Schema(description = "One broken rule.")
public record Violation(
    @Schema(description = "JSON pointer into the body", examples = "/slots/0/role") String pointer,
    @Schema(description = "What is wrong, and what would be accepted") String detail) {

  public Violation {
    requireNonNull(pointer, "pointer");
    requireNonNull(detail, "detail");
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("'" + pointer + "' is not a JSON pointer");
    }
  }

  /// The same violation seen from a document in which this body sits at `prefix`.
  public Violation under(String prefix) {
    return new Violation(prefix + pointer, detail);
  }
}
