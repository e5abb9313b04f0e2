package org.briefwright.composer.batch.reading;

import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;

/// Refuses a batch of more lines than one may have.
final class TooManyLines {

  private TooManyLines() {}

  static void check(int lines, int most) {
    if (lines > most) {
      throw new ProblemException(
          ProblemType.TOO_LARGE, "a batch of at most " + most + " lines is accepted");
    }
  }
}
