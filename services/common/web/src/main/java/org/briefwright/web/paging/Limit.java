package org.briefwright.web.paging;

import org.briefwright.web.problem.ProblemException;

/// How many entries a page may have.
public final class Limit {
  private Limit() {}

  /// Reads the parameter `limit`: from 1 to `max`, `otherwise` where it is absent.
  public static int parse(String text, int otherwise, int max) {
    if (text == null) {
      return otherwise;
    }
    if (text.matches("\\d{1,6}")) {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= max) {
        return limit;
      }
    }
    throw ProblemException.parameter("limit", "a whole number from 1 to " + max + " is accepted");
  }
}
