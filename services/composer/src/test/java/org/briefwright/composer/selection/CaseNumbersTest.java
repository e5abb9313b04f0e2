package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.briefwright.composer.selection.RandomDossiers.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseNumbersTest {

  private static final int STEPS = 100;

  static Stream<Case> crowds() {
    return LongStream.of(3, 4, 6, 18, 34, 35).mapToObj(LibraryCrowds::of);
  }

  @ParameterizedTest
  @MethodSource("crowds")
  void whatPromisesMostComesFirstAndIsAllowed(Case made) {
    Problem problem = problem(made);

    List<Relaxation> promising = CaseNumbers.promising(problem, STEPS, STEPS);

    assertThat(promising).allMatch(Relaxation::isPossible);
    assertThat(promising.stream().map(it -> -it.bound())).isSorted();
    assertThat(promising.stream().map(it -> Arrays.toString(it.rows()))).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("crowds")
  void theNumberOfTheBestPlanFoundIsAmongTheFirstTwo(Case made) {
    Problem problem = problem(made);
    Plan best = Search.of(problem).orElseThrow();

    List<Relaxation> promising = CaseNumbers.promising(problem, STEPS, STEPS);

    assertThat(promising.subList(0, 2)).anyMatch(it -> Arrays.equals(it.rows(), best.rows()));
    assertThat(promising.getFirst().bound()).isGreaterThanOrEqualTo(Objective.of(problem, best));
  }

  @ParameterizedTest
  @MethodSource("crowds")
  void casesNeverTakeMoreThanTheWordsAllowed(Case made) {
    Problem problem = problem(made).withWords(200);

    int[] rows = CaseNumbers.some(problem);

    int words = 0;
    for (int slot = 0; slot < rows.length; slot++) {
      for (CaseGroup group : problem.cases().get(slot).subList(0, rows[slot])) {
        words += group.words();
      }
    }
    assertThat(words).isLessThanOrEqualTo(200);
  }

  private static Problem problem(Case made) {
    return Selector.of(made.request(), made.dossier(), made.weighed()).problem();
  }
}
