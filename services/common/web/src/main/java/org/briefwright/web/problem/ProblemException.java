package org.briefwright.web.problem;

import java.util.List;

/// Ends a request with a problem document. Thrown anywhere below a resource, answered in one place.
public class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(ProblemType type, String detail) {
    this(Problem.of(type, detail));
  }

  public ProblemException(ProblemType type, String detail, List<Violation> errors) {
    this(Problem.of(type, detail, errors));
  }

  public ProblemException(Problem problem) {
    super(problem.title() + ": " + problem.detail());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  public static ProblemException notFound(String detail) {
    return new ProblemException(ProblemType.NOT_FOUND, detail);
  }

  /// A query or header parameter that is not acceptable; the detail begins with its name.
  public static ProblemException parameter(String name, String detail) {
    return new ProblemException(ProblemType.INVALID_PARAMETER, name + ": " + detail);
  }

  public static ProblemException invalid(List<Violation> violations) {
    String count = violations.size() == 1 ? "1 rule is" : violations.size() + " rules are";
    return new ProblemException(ProblemType.VALIDATION_FAILED, count + " broken", violations);
  }
}
