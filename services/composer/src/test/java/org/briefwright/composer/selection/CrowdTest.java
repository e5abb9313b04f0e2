package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.briefwright.composer.selection.RandomDossiers.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrowdTest {

  /// Where a case of some 280 words is worth more than the six passages whose room it takes.
  static Stream<Case> whereCasesArePaidForDearly() {
    return LongStream.of(6, 18, 34).mapToObj(LibraryCrowds::of);
  }

  @ParameterizedTest
  @MethodSource("whereCasesArePaidForDearly")
  void aCaseTakesTheRoomOfSeveralPassages(Case made) {
    Problem problem = problem(made);

    Plan found = Crowd.search(problem, null).orElseThrow();

    assertThat(Arrays.stream(found.rows()).sum()).isPositive();
    assertThat(Breaches.of(problem, found)).isEmpty();
  }

  @Test
  void aKnownPlanIsNeverMadeWorse() {
    Problem problem = problem(LibraryCrowds.of(18));
    Plan known = Crowd.search(problem.withWords(problem.words() - 40), null).orElseThrow();

    Plan found = Crowd.search(problem, known).orElseThrow();

    assertThat(Objective.of(problem, found)).isGreaterThanOrEqualTo(Objective.of(problem, known));
  }

  @Test
  void whatCannotBeDoneIsNotFound() {
    Problem problem = problem(LibraryCrowds.of(18)).withWords(60);

    assertThat(Crowd.search(problem, null)).isEmpty();
  }

  private static Problem problem(Case made) {
    Problem problem = Selector.of(made.request(), made.dossier(), made.weighed()).problem();
    assertThat(Crowd.isOne(problem)).isTrue();
    return problem;
  }
}
