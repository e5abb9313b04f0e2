package org.briefwright.acceptance.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.acceptance.library.TopicRequests.Asked;
import org.briefwright.fragments.store.FragmentType;
import org.briefwright.fragments.store.TopicRanking;
import org.briefwright.fragments.store.TopicType;
import org.briefwright.search.index.Ranked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What analysts' own words find in the library that ships, by the ranking that the service uses
/// and the bound that the composer keeps.
class TopicRequestsTest {
  private static final Path ROOT = Path.of(System.getProperty("maven.multiModuleProjectDirectory"));
  private static final double CONFIDENT = 0.355;
  private static final int LEAST_RIGHT = 230;
  private static final int MOST_WRONG = 30;

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
            indexing.index(new FragmentType(), library.fragments().values()));
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
  void mostRequestsFindTheirTopic() {
    assertThat(count(Outcome.RIGHT)).isGreaterThanOrEqualTo(LEAST_RIGHT);
  }

  @Test
  void fewRequestsFindAnother() {
    assertThat(count(Outcome.OTHER)).isLessThanOrEqualTo(MOST_WRONG);
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

  private static long count(Outcome outcome) {
    return OUTCOMES.entrySet().stream()
        .filter(entry -> !entry.getKey().isForeign() && entry.getValue() == outcome)
        .count();
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
    table.append(
        "| all | %d | %d | %d |%n"
            .formatted(count(Outcome.RIGHT), count(Outcome.REFUSED), count(Outcome.OTHER)));
    return table.toString();
  }
}
