package org.briefwright.composer.selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The optima that an exact solver found, kept in a file, since proving them takes minutes. A
/// problem that is not in it is solved when it is asked for.
final class Optima {

  private static final Path FILE = Path.of("src/test/resources/optima.tsv");
  private static final String NONE = "none";

  /// For each problem, in the solver's own measure: about five seconds.
  private static final double EFFORT_TO_KEEP = 8;

  /// Where a unit takes ten times as long, and few are proven whatever the effort.
  private static final double EFFORT_IN_A_CROWD = 2;

  private static final int CROWD = 120;

  private final Map<String, Optional<ExactSolver.Found>> known = new TreeMap<>();
  private final Map<String, String> lines = new TreeMap<>();

  /// As they are kept; nothing is known where they are to be found anew.
  static Optima read(boolean refresh) {
    Optima optima = new Optima();
    if (!refresh) {
      try {
        Files.readAllLines(FILE).forEach(optima::add);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return optima;
  }

  private void add(String line) {
    String[] fields = line.split("\t");
    known.put(
        fields[0],
        fields[1].equals(NONE)
            ? Optional.empty()
            : Optional.of(
                new ExactSolver.Found(Long.parseLong(fields[1]), fields[2].equals("proven"))));
    lines.put(fields[0], line);
  }

  boolean knows(Problem problem) {
    return known.containsKey(Fingerprint.of(problem));
  }

  /// Forgets what is known of other problems.
  void keepOnly(List<Problem> problems) {
    Set<String> posed = problems.stream().map(Fingerprint::of).collect(Collectors.toSet());
    known.keySet().retainAll(posed);
    lines.keySet().retainAll(posed);
  }

  /// Nothing where no plan keeps the constraints.
  Optional<ExactSolver.Found> of(Problem problem) {
    Optional<ExactSolver.Found> kept = known.get(Fingerprint.of(problem));
    return kept == null ? ExactSolver.best(problem) : kept;
  }

  /// Finds it with much effort, to be kept.
  void find(String name, Problem problem) {
    boolean crowded = problem.candidates().size() > CROWD;
    Optional<ExactSolver.Found> found =
        ExactSolver.best(problem, crowded ? EFFORT_IN_A_CROWD : EFFORT_TO_KEEP);
    String objective = found.map(it -> Long.toString(it.objective())).orElse(NONE);
    boolean proven = found.map(ExactSolver.Found::proven).orElse(true);
    String line =
        String.join("\t", Fingerprint.of(problem), objective, proven ? "proven" : "found", name);
    synchronized (this) {
      add(line);
    }
  }

  void write() {
    try {
      Files.write(FILE, lines.values());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
