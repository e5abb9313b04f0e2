package org.briefwright.composer.batch.reading;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// Reads a batch in the notation that it was sent in.
@Singleton
public class BatchReader {

  private final LineBinding binding;

  public BatchReader(LineBinding binding) {
    this.binding = binding;
  }

  /// How a batch may be written.
  public enum Notation {
    JSON_LINES,
    CSV
  }

  /// Every line, in the order of the file; names that two lines bear are refused at the second.
  ///
  /// @throws ProblemException where there are no lines, too many, or no header to read them by
  public List<SentLine> read(byte[] bytes, Notation notation, int mostLines) {
    List<SentLine> lines =
        switch (notation) {
          case JSON_LINES -> JsonLines.read(bytes, binding, mostLines);
          case CSV -> CsvLines.read(bytes, binding, mostLines);
        };
    if (lines.isEmpty()) {
      throw ProblemException.invalid(
          List.of(new Violation("", "holds no line; at least one is accepted")));
    }
    return withoutNamesakes(lines);
  }

  /// Names become names of files, and there are systems that do not tell A from a.
  private static List<SentLine> withoutNamesakes(List<SentLine> lines) {
    Map<String, Integer> bearers = new HashMap<>();
    List<SentLine> told = new ArrayList<>(lines.size());
    for (SentLine line : lines) {
      Integer first = bearers.putIfAbsent(line.name().toLowerCase(Locale.ROOT), line.line());
      told.add(first == null ? line : namesake(line, first));
    }
    return told;
  }

  private static SentLine namesake(SentLine line, int first) {
    List<Violation> errors = new ArrayList<>();
    errors.add(
        new Violation(
            "/name", "line %d is called so already; another name is accepted".formatted(first)));
    if (line instanceof SentLine.Refused refused) {
      errors.addAll(refused.errors());
    }
    return new SentLine.Refused(line.line(), line.name(), errors);
  }
}
