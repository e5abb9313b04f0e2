package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.briefwright.composer.selection.RandomDossiers.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a change would give is told without making it, and no bound rules out more than it may.
class MovesTest {

  private static final int WALKS = 20;

  static Stream<Case> made() {
    return Stream.concat(
        LongStream.range(200, 230).mapToObj(RandomDossiers::of),
        LongStream.of(3, 9, 18).mapToObj(LibraryCrowds::of));
  }

  @ParameterizedTest
  @MethodSource("made")
  void enteringIsWeighedAsItWouldBe(Case made) {
    posed(made).ifPresent(MovesTest::assertWeighedOnWalks);
  }

  private static void assertWeighed(Problem problem, State state, Moves moves) {
    long room = state.boundWithout();
    for (int place = 0; place < problem.places().count(); place++) {
      int owner = problem.places().owner()[place];
      boolean free = !state.isFull(problem.places().slot()[place]);
      if (state.placeOf(owner) == Plan.OUT && free) {
        boolean alone = moves.bringsNone(owner);
        long bound = moves.bounds().of(place);
        long boundAlone = room + state.valueOf(place) - state.brokenWith(place);
        long told = moves.tryEntering(place);

        int mark = state.here();
        moves.enter(place);
        long merit = state.merit();
        state.backTo(mark);

        assertThat(told).as("place %d", place).isEqualTo(merit);
        assertThat(bound).as("bound of place %d", place).isGreaterThanOrEqualTo(merit);
        if (alone) {
          assertThat(boundAlone).as("alone in place %d", place).isGreaterThanOrEqualTo(merit);
        }
      }
    }
  }

  /// Plans of many kinds, few of which keep the constraints.
  private static void assertWeighedOnWalks(Problem problem) {
    Random random = new Random(7);
    State state = new State(problem);
    Moves moves = new Moves(problem, state);
    for (int walk = 0; walk < WALKS; walk++) {
      for (int step = 0; step < 6; step++) {
        int place = random.nextInt(problem.places().count());
        if (random.nextInt(4) == 0) {
          state.move(problem.places().owner()[place], Plan.OUT);
        } else if (moves.hasRoom(place, state.placeOf(problem.places().owner()[place]))) {
          state.move(problem.places().owner()[place], place);
        }
      }
      assertWeighed(problem, state, moves);
    }
  }

  private static Optional<Problem> posed(Case made) {
    try {
      return Optional.of(Selector.of(made.request(), made.dossier(), made.weighed()).problem());
    } catch (TemplateUnfillable | ConstraintsNotMet nothingToWalkOn) {
      return Optional.empty();
    }
  }
}
