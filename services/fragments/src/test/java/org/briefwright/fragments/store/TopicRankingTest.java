package org.briefwright.fragments.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.language.embedding.SmallVector;
import org.briefwright.search.index.Document;
import org.briefwright.search.index.HybridIndex;
import org.briefwright.search.index.Ranked;
import org.junit.jupiter.api.Test;

class TopicRankingTest {
  private static final List<Document> TOPICS =
      List.of(
          topic("bread", 1, "Bakeries", "Bäckereihandwerk"),
          topic("ships", 2, "Navies", "Kriegsflotten"),
          topic("walls", 3, "Fortified borders", "Grenzbefestigungen"));

  @Test
  void whatATopicsFragmentsSaySpeaksForIt() {
    List<Document> fragments =
        List.of(
            fragment("dough", "bread", 1, "dough rises"),
            fragment("sea", "ships", 2, "trade sails"),
            fragment("stones", "walls", 3, "stones stand"));

    assertThat(ranked(fragments, Map.of(), "rising dough", axis(7)).getFirst().document().id())
        .isEqualTo("bread");
  }

  @Test
  void compoundsInAnotherLanguageAreFoundByTheirParts() {
    TopicWords letters = new TopicWords(TOPICS, Map.of());

    assertThat(letters.evidence("walls", "de", "Befestigung der Grenzen"))
        .isGreaterThan(letters.evidence("ships", "de", "Befestigung der Grenzen"));
  }

  @Test
  void aTopicThatIsClearlyMeantIsSureToBe() {
    assertThat(confidence(Map.of(), axis(2))).isGreaterThan(0.92);
  }

  @Test
  void betweenTwoTopicsNoneIsSure() {
    assertThat(confidence(Map.of(), between(126))).isLessThan(0.92);
  }

  @Test
  void aBroaderTopicDoesNotTakeConfidenceAway() {
    byte[] mostly = between(85);

    assertThat(confidence(Map.of("ships", Set.of("walls")), mostly))
        .isGreaterThan(confidence(Map.of(), mostly));
  }

  @Test
  void whatTheLibraryIsNotAboutIsNeverSure() {
    byte[] faint = new byte[SmallVector.SIZE];
    faint[2] = 20;

    assertThat(confidence(Map.of(), faint)).isLessThan(0.355);
  }

  private static double confidence(Map<String, Set<String>> relatives, byte[] vector) {
    Ranked first = ranked(List.of(), relatives, "zzz", vector).getFirst();
    assertThat(first.document().id()).isEqualTo("ships");
    return first.confidence();
  }

  private static List<Ranked> ranked(
      List<Document> fragments, Map<String, Set<String>> relatives, String words, byte[] vector) {
    return new TopicRanking(new HybridIndex(TOPICS), new HybridIndex(fragments), relatives)
        .rank(words, _ -> vector, _ -> true);
  }

  /// Most like `ships`, and as much like `walls` as it is told.
  private static byte[] between(int walls) {
    byte[] vector = axis(2);
    for (int place = 3; place < vector.length; place += 48) {
      vector[place] = (byte) walls;
    }
    return vector;
  }

  private static Document topic(String id, int axis, String english, String german) {
    return new Document(
        id,
        1,
        null,
        null,
        Map.of("en", List.of(english), "de", List.of(german)),
        List.of(axis(axis)));
  }

  private static Document fragment(String id, String topic, int axis, String text) {
    return new Document(id, 1, null, topic, Map.of("en", List.of(text)), List.of(axis(axis)));
  }

  /// Eight long components, so that two equal vectors have a cosine near that of equal texts.
  private static byte[] axis(int axis) {
    byte[] vector = new byte[SmallVector.SIZE];
    for (int place = axis; place < vector.length; place += 48) {
      vector[place] = 127;
    }
    return vector;
  }
}
