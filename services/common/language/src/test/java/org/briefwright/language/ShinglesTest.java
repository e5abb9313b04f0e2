package org.briefwright.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void aTextIsWhollyLikeItself() {
    Shingles text = Shingles.of("Guarantees need forces behind them to deter", 3);

    assertThat(text.jaccard(text)).isEqualTo(1);
  }

  @Test
  void textsWithoutASharedRunAreNotAlike() {
    assertThat(Shingles.of("a b c d", 2).jaccard(Shingles.of("b a d c", 2))).isZero();
  }

  @Test
  void similarityIsSharedRunsOverAllRuns() {
    Shingles one = Shingles.of("a b c d", 2);
    Shingles two = Shingles.of("b c d e", 2);

    assertThat(one.jaccard(two)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void pairsThatShareARunAreNamedOnce() {
    List<Shingles> texts =
        Stream.of("a b c d", "x y z", "b c d e", "c d", "d e f x y")
            .map(text -> Shingles.of(text, 2))
            .toList();
    List<String> pairs = new ArrayList<>();

    Shingles.sharing(texts, (one, other) -> pairs.add(one + "-" + other));

    assertThat(pairs).containsExactly("0-2", "0-3", "2-3", "1-4", "2-4");
  }

  @Test
  void aTextShorterThanARunIsLikeNothing() {
    Shingles shorter = Shingles.of("a b", 5);

    assertThat(shorter.jaccard(shorter)).isZero();
  }

  @Test
  void aRunHasAtLeastOneWord() {
    assertThatThrownBy(() -> Shingles.of("a", 0)).hasMessageContaining("0 words");
  }
}
