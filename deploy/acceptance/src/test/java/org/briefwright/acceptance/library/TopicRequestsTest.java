package org.briefwright.acceptance.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.briefwright.acceptance.library.TopicRequests.Asked;
import org.briefwright.fragments.store.FragmentType;
import org.briefwright.fragments.store.TopicRanking;
import org.briefwright.fragments.store.TopicRelatives;
import org.briefwright.fragments.store.TopicType;
import org.briefwright.search.index.Ranked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What analysts' own words find in the library that ships, by the ranking that the service uses
/// and the bound that the composer keeps.
class TopicRequestsTest {
  private static final Path ROOT = Path.of(System.getProperty("maven.multiModuleProjectDirectory"));
  private static final double CONFIDENT = 0.92;
  private static final double LEAST_RIGHT = 0.8;

  private enum Outcome {
    RIGHT,
    REFUSED,
    OTHER
  }

  private static final Map<Asked, Outcome> OUTCOMES = new java.util.LinkedHashMap<>();

  @BeforeAll
  static void askAll() {
    Library library = LibraryReader.read(ROOT.resolve("seeds"));
    Indexing indexing = new Indexing();
    TopicRanking ranking =
        new TopicRanking(
            indexing.index(new TopicType(), library.topics().values()),
            indexing.index(new FragmentType(), library.fragments().values()),
            TopicRelatives.of(library.topics().values().stream().map(Seed::body).toList()));
    for (Asked asked : TopicRequests.read().all()) {
      List<Ranked> ranked = ranking.rank(asked.words(), indexing::embed, _ -> true);
      OUTCOMES.put(asked, outcome(asked, ranked));
    }
  }

  @Test
  void whatTheLibraryIsNotAboutIsRefused() {
    assertThat(OUTCOMES.entrySet())
        .filteredOn(entry -> entry.getKey().isForeign())
        .hasSize(30)
        .allMatch(entry -> entry.getValue() == Outcome.REFUSED);
  }

  @Test
  void fourInFiveRequestsFindTheirTopic() {
    assertThat((double) count(Outcome.RIGHT, _ -> true) / count(_ -> true))
        .isGreaterThanOrEqualTo(LEAST_RIGHT);
  }

  @Test
  void ofTheRequestsThatWeightsWereFittedOnNoneFindsAnotherTopic() {
    assertThat(others(Asked::isForFitting)).isEmpty();
  }

  @Test
  void ofTheRequestsThatWereKeptForJudgingNoneFindsAnotherTopic() {
    assertThat(others(asked -> !asked.isForFitting())).isEmpty();
  }

  @Test
  void thePageAboutTheLibraryTellsWhatEachTopicsRequestsFind() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/library.md"));

    assertThat(page).contains(table());
  }

  private static Outcome outcome(Asked asked, List<Ranked> ranked) {
    if (ranked.isEmpty() || ranked.getFirst().confidence() < CONFIDENT) {
      return Outcome.REFUSED;
    }
    return asked.topics().contains(ranked.getFirst().document().id())
        ? Outcome.RIGHT
        : Outcome.OTHER;
  }

  private static List<String> others(Predicate<Asked> half) {
    return OUTCOMES.entrySet().stream()
        .filter(entry -> entry.getValue() == Outcome.OTHER && half.test(entry.getKey()))
        .map(entry -> entry.getKey().topic() + ": " + entry.getKey().words())
        .toList();
  }

  private static long count(Outcome outcome, Predicate<Asked> half) {
    return OUTCOMES.entrySet().stream()
        .filter(entry -> !entry.getKey().isForeign() && half.test(entry.getKey()))
        .filter(entry -> entry.getValue() == outcome)
        .count();
  }

  private static long count(Predicate<Asked> half) {
    return Stream.of(Outcome.values()).mapToLong(outcome -> count(outcome, half)).sum();
  }

  private static String table() {
    Map<String, int[]> counts = new TreeMap<>();
    OUTCOMES.forEach(
        (asked, outcome) -> {
          if (!asked.isForeign()) {
            counts.computeIfAbsent(asked.topic(), _ -> new int[3])[outcome.ordinal()]++;
          }
        });
    StringBuilder table =
        new StringBuilder("| topic | right | refused | another |\n|---|---|---|---|\n");
    counts.forEach(
        (topic, count) ->
            table.append(
                "| `%s` | %d | %d | %d |%n".formatted(topic, count[0], count[1], count[2])));
    table.append(row("odd, fitted on", Asked::isForFitting));
    table.append(row("even, judged by", asked -> !asked.isForFitting()));
    table.append(row("all", _ -> true));
    return table.toString();
  }

  private static String row(String name, Predicate<Asked> half) {
    return "| %s | %d | %d | %d |%n"
        .formatted(
            name,
            count(Outcome.RIGHT, half),
            count(Outcome.REFUSED, half),
            count(Outcome.OTHER, half));
  }
}
