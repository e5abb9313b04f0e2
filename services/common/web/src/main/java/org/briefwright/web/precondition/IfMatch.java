package org.briefwright.web.precondition;

import java.util.List;
import java.util.stream.Stream;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;

/// The entity tags of an `If-Match` header, without their quotes. Weak tags and `*` never match: a
/// writer must have seen what it replaces.
public record IfMatch(List<String> tags) {
  public IfMatch {
    tags = List.copyOf(tags);
  }

  /// Reads the header; a 428 problem where it is absent.
  public static IfMatch required(String header) {
    if (header == null || header.isBlank()) {
      throw new ProblemException(
          ProblemType.PRECONDITION_REQUIRED,
          "send the ETag of the version that you have seen in the header If-Match");
    }
    return new IfMatch(
        Stream.of(header.split(","))
            .map(String::strip)
            .filter(tag -> tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\""))
            .map(tag -> tag.substring(1, tag.length() - 1))
            .toList());
  }

  /// A 412 problem unless the current tag is among those that the writer has seen.
  public void require(String current, String what) {
    if (!tags.contains(current)) {
      throw new ProblemException(
          ProblemType.PRECONDITION_FAILED,
          "%s is now at \"%s\"; read it again and send that as If-Match".formatted(what, current));
    }
  }
}
