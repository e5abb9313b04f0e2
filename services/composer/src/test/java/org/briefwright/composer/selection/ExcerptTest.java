package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.briefwright.composer.selection.RandomDossiers.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A plan is worth the same in an excerpt and in the whole.
class ExcerptTest {

  static Stream<Case> crowds() {
    return LongStream.of(0, 1, 2, 5, 7, 9, 11, 14).mapToObj(RandomDossiers::crowd);
  }

  @ParameterizedTest
  @MethodSource("crowds")
  void aPlanIsWorthTheSameInTheWholeAndComesBack(Case made) {
    Problem whole = Selector.of(made.request(), made.dossier(), made.weighed()).problem();
    Random random = new Random(made.seed());
    int[] kept =
        IntStream.range(0, whole.candidates().size()).filter(_ -> random.nextBoolean()).toArray();
    Excerpt excerpt = Excerpt.of(whole, kept);
    Problem part = excerpt.problem();

    for (int turn = 0; turn < 50; turn++) {
      Plan plan = some(part, random);
      Plan inWhole = excerpt.inWhole(plan);

      assertThat(Objective.parts(whole, inWhole)).isEqualTo(Objective.parts(part, plan));
      assertThat(Weights.of(whole, inWhole)).isEqualTo(Weights.of(part, plan));
      assertThat(excerpt.of(inWhole)).isEqualTo(plan);
    }
  }

  @ParameterizedTest
  @MethodSource("crowds")
  void aShortlistBringsItsCounterarguments(Case made) {
    Problem whole = Selector.of(made.request(), made.dossier(), made.weighed()).problem();

    int[] listed = Shortlist.of(whole, null);

    assertThat(listed).isSorted().hasSizeLessThan(whole.candidates().size());
    for (int it : listed) {
      int needed = whole.ties().needs()[it];
      assertThat(needed == Ties.NONE || IntStream.of(listed).anyMatch(other -> other == needed))
          .isTrue();
    }
  }

  private static Plan some(Problem problem, Random random) {
    Plan plan = Plan.empty(problem);
    for (int it = 0; it < problem.candidates().size(); it++) {
      int[] places = problem.placesOf(it).toArray();
      if (random.nextInt(4) == 0) {
        plan.at()[it] = places[random.nextInt(places.length)];
      }
    }
    for (int slot = 0; slot < problem.slots().size(); slot++) {
      plan.rows()[slot] = random.nextInt(problem.mostRows(slot) + 1);
    }
    return plan;
  }
}
