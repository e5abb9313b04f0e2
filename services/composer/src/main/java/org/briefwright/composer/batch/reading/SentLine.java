package org.briefwright.composer.batch.reading;

import java.util.List;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.problem.Violation;

/// A line as it was sent: a request, or what is wrong with it.
public sealed interface SentLine {

  /// Its number in the file, from 1.
  int line();

  /// As its sender called it, or `line-` and its number.
  String name();

  /// A line that can be composed.
  record Request(int line, String name, BriefRequest request) implements SentLine {}

  /// A line that cannot.
  record Refused(int line, String name, List<Violation> errors) implements SentLine {

    public Refused {
      errors = List.copyOf(errors);
    }
  }
}
