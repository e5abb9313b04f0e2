package org.briefwright.acceptance.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.fragments.Figure;
import org.briefwright.precedents.Precedent;

/// The dates and numbers that seeds state, by file: digits, and numbers in words from two on.
final class Figures {
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:\\b\\d{1,2} )?\\b(?:"
              + MONTHS
              + ") \\d{4}\\b"
              + "|\\d[\\d,]*(?:\\.\\d+)?(?: per cent)?"
              + "|(?i:\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
              + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:"
              + TENS
              + ")(?:-\\w+)?|half|hundred|thousand|million|twice|double|quarters?)\\b)");

  private Figures() {}

  /// All that state any, in the order of their files.
  static Map<String, String> in(Library library) {
    Map<String, String> figures = new TreeMap<>();
    library.fragments().values().forEach(seed -> put(figures, seed, prose(Prose.ofFragment(seed))));
    for (Seed<Precedent> seed : library.precedents().values()) {
      Stream<String> stated = prose(Prose.ofPrecedent(seed));
      put(figures, seed, Stream.concat(fields(seed.body()), stated));
    }
    library.figures().values().forEach(seed -> put(figures, seed, rows(seed.body())));
    return figures;
  }

  private static void put(Map<String, String> figures, Seed<?> seed, Stream<String> stated) {
    Set<String> distinct = stated.collect(Collectors.toCollection(LinkedHashSet::new));
    if (!distinct.isEmpty()) {
      figures.put(seed.file(), String.join("; ", distinct));
    }
  }

  private static Stream<String> prose(List<Prose> texts) {
    return texts.stream()
        .flatMap(prose -> FIGURE.matcher(prose.text()).results())
        .map(MatchResult::group)
        .map(figure -> figure.replaceAll(",$", ""));
  }

  private static Stream<String> fields(Precedent precedent) {
    return Stream.of("dates " + precedent.dates(), "held " + precedent.outcome().yearsHeld());
  }

  private static Stream<String> rows(Figure figure) {
    return figure.series().stream()
        .flatMap(series -> series.points().stream())
        .map(
            point ->
                point.at()
                    + " = "
                    + Stream.of(point.value(), point.low(), point.high())
                        .filter(value -> value != null)
                        .map(value -> value.toPlainString())
                        .collect(Collectors.joining(" to "))
                    + (point.label().isEmpty() ? "" : point.label().get("en")));
  }
}
