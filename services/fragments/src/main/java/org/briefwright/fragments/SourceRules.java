package org.briefwright.fragments;

import java.util.List;
import org.briefwright.items.Check;
import org.briefwright.web.problem.Violation;

/// What must fit together inside a source.
public final class SourceRules {
  private SourceRules() {}

  public static List<Violation> check(Source source) {
    Check check = new Check();
    check.require(
        source.id().equals(source.csl().id()),
        "/csl/id",
        "must be the source's own id '" + source.id() + "'");
    check.require(
        source.accessed() == null
            || source.checkedAt() == null
            || !source.checkedAt().isBefore(source.accessed()),
        "/checkedAt",
        "is before accessed " + source.accessed());
    return check.violations();
  }
}
