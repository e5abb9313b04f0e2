package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.briefwright.composer.selection.RandomDossiers.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sums that the search keeps as it goes are those of the objective and the constraints.
class StateTest {

  private static final int MOVES = 200;

  static Stream<Case> made() {
    return LongStream.range(100, 130).mapToObj(RandomDossiers::of);
  }

  @ParameterizedTest
  @MethodSource("made")
  void aRandomWalkKeepsTheObjectiveAndKnowsWhatIsBroken(Case made) {
    Problem problem;
    try {
      problem = Selector.of(made.request(), made.dossier(), made.weighed()).problem();
    } catch (TemplateUnfillable | ConstraintsNotMet nothingToWalkOn) {
      return;
    }
    State state = new State(problem);
    Random random = new Random(made.seed());

    for (int i = 0; i < MOVES; i++) {
      move(problem, state, random);
      Plan plan = state.plan();
      boolean sound = Breaches.of(problem, plan).isEmpty();
      assertThat(state.breaksNothing()).isEqualTo(sound);
      if (sound) {
        assertThat(state.merit()).isEqualTo(Objective.of(problem, plan));
      } else {
        assertThat(state.merit()).isLessThan(Objective.of(problem, plan));
      }
    }
  }

  private static void move(Problem problem, State state, Random random) {
    int candidate = random.nextInt(problem.candidates().size());
    int[] places = problem.placesOf(candidate).toArray();
    int place = places[random.nextInt(places.length)];
    boolean out = random.nextInt(3) == 0 || state.isFull(problem.places().slot()[place]);
    int mark = state.here();
    int from = state.placeOf(candidate);
    long expected = expected(state, candidate, out ? Plan.OUT : place);
    state.move(candidate, out ? Plan.OUT : place);
    assertThat(state.merit()).as("from %d", from).isEqualTo(expected);
    if (random.nextInt(4) == 0) {
      state.backTo(mark);
    }
    int slot = random.nextInt(problem.slots().size());
    int rows = problem.mostRows(slot);
    if (rows > 0 && !state.isFull(slot)) {
      state.setRows(slot, random.nextInt(rows + 1));
    }
  }

  /// What is said of a change before it is made.
  private static long expected(State state, int candidate, int to) {
    int from = state.placeOf(candidate);
    if (from == to) {
      return state.merit();
    }
    if (from == Plan.OUT) {
      return state.meritWith(to);
    }
    return to == Plan.OUT ? state.meritWithout(candidate) : state.meritInstead(from, to);
  }
}
