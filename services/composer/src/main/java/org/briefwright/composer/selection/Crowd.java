package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks for the best plan among so many candidates that branches would prove little. Only a
/// [Shortlist] is searched. For the numbers of cases that promise most by the [Relaxation], each
/// for itself, the plan that the relaxation comes to is bettered and shaken ([Shaker]): a plan
/// with a case more is seldom reached by small steps, since what it leaves no words for must go
/// first.
final class Crowd {

  /// More candidates than these are a crowd.
  private static final int CROWD = 80;

  private static final int TRIES = 12_000;

  /// As long as no plan keeps the constraints with one of the numbers of cases.
  private static final int HARD_TRIES = 3 * TRIES;

  /// Every so many shakes start from the best plan with these cases.
  private static final int BACK_TO_BEST = 3;

  /// How far below the best a plan may be for exchanges to be worth looking for.
  private static final long BELOW = 6 * Worth.ONE / 10;

  /// Of the relaxation, for the first number of cases and for others.
  private static final int STEPS = 100;

  private static final int FURTHER_STEPS = 25;
  private static final int MOST_ISLANDS = 2;

  /// A number of cases, with the best plan that was found for it.
  private static final class Island {

    private final double bound;
    private Plan plan;
    private long merit = Long.MIN_VALUE;

    Island(double bound) {
      this.bound = bound;
    }

    void keep(State state) {
      if (state.merit() > merit) {
        merit = state.merit();
        plan = state.plan();
      }
    }
  }

  private final Problem problem;
  private final Shaker shaker;
  private final State state;
  private final List<Island> islands = new ArrayList<>();
  private long bestMerit = Long.MIN_VALUE;

  private Crowd(Problem problem) {
    this.problem = problem;
    this.shaker = new Shaker(problem, true);
    this.state = shaker.state();
    shaker.allow(HARD_TRIES);
  }

  static boolean isOne(Problem problem) {
    return problem.candidates().size() > CROWD;
  }

  /// The best plan found that breaks nothing; nothing where none was found.
  ///
  /// @param from the best with another limit of words; null where none is known
  static Optional<Plan> search(Problem whole, Plan from) {
    Excerpt excerpt = Excerpt.of(whole, Shortlist.of(whole, from));
    Crowd few = new Crowd(excerpt.problem());
    few.land(from == null ? null : excerpt.of(from));
    return few.islands.isEmpty() ? Optional.empty() : few.best().map(excerpt::inWhole);
  }

  private void land(Plan known) {
    List<Relaxation> promising = CaseNumbers.promising(problem, STEPS, FURTHER_STEPS);
    for (Relaxation it : promising.subList(0, Math.min(promising.size(), MOST_ISLANDS))) {
      if (it.bound() > bestMerit) {
        Island island = new Island(it.bound());
        islands.add(island);
        enter(it);
        better(island);
        if (known != null && Arrays.equals(known.rows(), it.rows())) {
          state.set(known);
          better(island);
        }
      }
    }
  }

  /// Puts all into their places that stand in the relaxation, those worth most first.
  private void enter(Relaxation relaxation) {
    state.set(new Plan(Plan.empty(problem).at(), relaxation.rows()));
    IntStream.range(0, problem.candidates().size())
        .filter(it -> relaxation.placeOf(it) != Plan.OUT)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer it) -> -relaxation.mostOf(it))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(it -> shaker.enter(relaxation.placeOf(it)));
  }

  private void better(Island island) {
    shaker.better(Long.MIN_VALUE);
    keep(island);
  }

  private void keep(Island island) {
    island.keep(state);
    bestMerit = Math.max(bestMerit, island.merit);
  }

  private Optional<Plan> best() {
    shakeOften();
    Island best = islands.stream().max(Comparator.comparingLong(it -> it.merit)).orElseThrow();
    state.set(best.plan);
    shaker.finish();
    return state.breaksNothing() ? Optional.of(state.plan()) : Optional.empty();
  }

  private void shakeOften() {
    for (int round = 0; mayTry() && round < HARD_TRIES; round++) {
      leave();
      Island island = islands.get(round % islands.size());
      state.set(island.plan);
      for (int turn = 0; turn < BACK_TO_BEST; turn++) {
        shaker.shake(island.merit - BELOW);
        keep(island);
      }
    }
  }

  private boolean mayTry() {
    boolean hard =
        islands.stream().anyMatch(island -> island.bound - island.merit > Penalties.BROKEN / 2);
    return shaker.tries() < (hard ? HARD_TRIES : TRIES);
  }

  /// Leaves islands that cannot have the best plan; in the second half, also those that would
  /// have to come nearer to their bound for it than any has.
  private void leave() {
    boolean late = shaker.tries() > TRIES / 2;
    double nearest = islands.stream().mapToDouble(it -> it.bound - it.merit).min().orElse(0);
    double gap = late ? Math.max(0, nearest) : 0;
    islands.removeIf(it -> it.merit < bestMerit && it.bound - gap <= bestMerit);
  }
}
