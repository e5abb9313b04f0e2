package org.briefwright.composer.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefwright.composer.changes.SentenceChange.What;
import org.briefwright.composer.changes.WordChange.Op;
import org.briefwright.composer.changes.Wording.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @Test
  void theWordsThatDifferAreTold() {
    assertThat(WordChanges.between("It held for nine years.", "It held for ten long years."))
        .containsExactly(
            new WordChange(Op.SAME, "It held for "),
            new WordChange(Op.REMOVED, "nine "),
            new WordChange(Op.ADDED, "ten long "),
            new WordChange(Op.SAME, "years."));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theRunsJoinToBothSentences(long seed) {
    Random random = new Random(seed);
    String before = sentence(random);
    String now = sentence(random);

    List<WordChange> runs = WordChanges.between(before, now);

    assertThat(joined(runs, Op.ADDED)).isEqualTo(before);
    assertThat(joined(runs, Op.REMOVED)).isEqualTo(now);
  }

  @Test
  void sentencesThatStayedAreFoundAmongNewAndGoneOnes() {
    List<Printed> before =
        List.of(new Printed(1, "One."), new Printed(1, "Two."), new Printed(2, "Three."));

    List<SentenceChange> changes = Wording.compare(before, List.of("Two.", "Three.", "Four."));

    assertThat(changes)
        .extracting(SentenceChange::what)
        .containsExactly(What.GONE, What.SAME, What.SAME, What.NEW);
    assertThat(changes).extracting(SentenceChange::page).containsExactly(1, 1, 2, null);
  }

  @Test
  void aSentenceInThePlaceOfAnotherIsReworded() {
    List<Printed> before = List.of(new Printed(1, "One."), new Printed(1, "It held."));

    List<SentenceChange> changes = Wording.compare(before, List.of("One.", "It still held."));

    assertThat(changes).extracting(SentenceChange::what).containsExactly(What.SAME, What.REWORDED);
  }

  @Test
  void wordsWithoutAnythingInCommonTakeNoMoreRoomThanTheyAreLong() {
    String before = IntStream.range(0, 8_000).mapToObj(i -> "a" + i).collect(joining());
    String now = IntStream.range(0, 8_000).mapToObj(i -> "b" + i).collect(joining());

    assertThat(joined(WordChanges.between(before, now), Op.REMOVED)).isEqualTo(now);
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(" ");
  }

  private static String joined(List<WordChange> runs, Op without) {
    return runs.stream()
        .filter(run -> run.op() != without)
        .map(WordChange::text)
        .collect(Collectors.joining());
  }

  /// Of few words, so that two have some in common.
  private static String sentence(Random random) {
    return random
        .ints(5 + random.nextInt(20), 0, 6)
        .mapToObj(i -> List.of("the", "pact", "held", "for", "nine", "years").get(i))
        .collect(Collectors.joining(" "));
  }
}
