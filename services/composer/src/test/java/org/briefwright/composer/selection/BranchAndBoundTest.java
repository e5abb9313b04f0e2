package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.briefwright.composer.selection.RandomDossiers.Case;
import org.junit.jupiter.api.Test;

/// What is said to be the best is the best, as an exact solver proves it.
class BranchAndBoundTest {

  private static final int PLENTY = 2_000_000;

  /// Of those that have a solution.
  private static final int DOSSIERS = 60;

  private static final Optima OPTIMA = Optima.read(false);

  private static List<Problem> problems() {
    return LongStream.range(0, 2 * DOSSIERS)
        .mapToObj(RandomDossiers::of)
        .map(BranchAndBoundTest::problem)
        .flatMap(Optional::stream)
        .filter(it -> OPTIMA.of(it).map(ExactSolver.Found::proven).orElse(false))
        .limit(DOSSIERS)
        .toList();
  }

  private static Optional<Problem> problem(Case made) {
    try {
      return Optional.of(Selector.of(made.request(), made.dossier(), made.weighed()).problem());
    } catch (TemplateUnfillable | ConstraintsNotMet nothingToSolve) {
      return Optional.empty();
    }
  }

  private static long optimum(Problem problem) {
    return OPTIMA.of(problem).orElseThrow().objective();
  }

  @Test
  void whatIsFinishedFromAPoorPlanIsTheOptimum() {
    int finished = 0;
    for (Problem problem : problems()) {
      Plan poor = Search.of(problem.lean()).orElseThrow();
      BranchAndBound branches = new BranchAndBound(problem, poor, Objective.of(problem, poor));
      branches.look(poor, Objective.of(problem, poor), PLENTY);
      finished += branches.isFinished() ? 1 : 0;

      assertThat(branches.merit()).isEqualTo(Objective.of(problem, branches.plan()));
      assertThat(Breaches.of(problem, branches.plan())).isEmpty();
      if (branches.isFinished()) {
        assertThat(branches.merit()).isEqualTo(optimum(problem));
      }
    }
    assertThat(finished).isGreaterThan(DOSSIERS / 2);
  }

  @Test
  void noPlanIsWorthMoreThanTheBound() {
    for (Problem problem : problems()) {
      Plan best = Search.of(problem).orElseThrow();
      Relaxation relaxation = new Relaxation(problem, best.rows());
      relaxation.better(80, 0);

      assertThat(relaxation.bound()).isGreaterThanOrEqualTo(Objective.of(problem, best) - 1);
    }
  }

  @Test
  void fewBranchesLeaveTheQuestionOpen() {
    Problem problem = problems().stream().max((a, b) -> places(a) - places(b)).orElseThrow();
    Plan poor = Search.of(problem.lean()).orElseThrow();
    BranchAndBound branches = new BranchAndBound(problem, poor, Objective.of(problem, poor));

    branches.look(poor, Objective.of(problem, poor), 10);

    assertThat(branches.isFinished()).isFalse();
  }

  private static int places(Problem problem) {
    return problem.places().count();
  }
}
