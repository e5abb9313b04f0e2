package org.briefwright.composer.selection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/// Tells problems apart by all that their optimum depends on.
final class Fingerprint {

  private static final int DIGITS = 16;

  private Fingerprint() {}

  static String of(Problem problem) {
    Places places = problem.places();
    Ties ties = problem.ties();
    List<Object> parts =
        List.of(
            problem.slots(),
            Arrays.toString(places.owner()),
            Arrays.toString(places.slot()),
            Arrays.toString(places.size()),
            Arrays.toString(places.side()),
            Arrays.toString(places.words()),
            Arrays.toString(places.weight()),
            Arrays.toString(problem.valuesOfPlaces()),
            Arrays.deepToString(ties.attacks()),
            Arrays.toString(ties.needs()),
            Arrays.deepToString(ties.near()),
            Arrays.deepToString(ties.cost()),
            Arrays.deepToString(ties.same()),
            Arrays.toString(problem.points().required()),
            Arrays.deepToString(problem.points().of()),
            Arrays.toString(problem.included()),
            cases(problem),
            problem.words(),
            problem.balanced(),
            problem.prices(),
            new TreeSet<>(problem.relaxed()));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(parts.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static List<List<Long>> cases(Problem problem) {
    return problem.cases().stream()
        .map(
            rows ->
                rows.stream()
                    .flatMap(it -> List.of(problem.worthOf(it), (long) it.words()).stream())
                    .toList())
        .toList();
  }
}
