package org.briefwright.composer.selection;

import java.util.Optional;

/// Looks for the best plan. Greedy plans, made at several prices of a word, are bettered step by
/// step ([Descent]). Then the best so far is shaken a few times ([Shaker]). From the plan that this
/// gives [BranchAndBound] looks through all that may be better. Where it comes to no end, both are
/// done once more, with more patience. Among many candidates [Crowd] looks instead.
///
/// Deterministic, and bounded by the number of changes and branches tried. Tests compare it with
/// an exact solver.
final class Search {

  /// @param tries changes at the most
  /// @param inVain changes since the best was found after which a better one is not expected
  /// @param branches at the most
  private record Patience(int tries, int inVain, int branches) {}

  private static final Patience LITTLE = new Patience(3_500, 1_300, 10_000);
  private static final Patience MUCH = new Patience(24_000, 9_000, 300_000);

  /// Shares of what a word is worth on average that a greedy start asks for each word.
  private static final double[] WORD_PRICES = {0, 0.5, 1};

  /// Every so many shakes start from the best plan; the others from where the last one led.
  private static final int BACK_TO_BEST = 3;

  private final Problem problem;
  private final Shaker shaker;
  private final State state;

  private Patience patience;
  private BranchAndBound branches;
  private Plan best;
  private long bestMerit = Long.MIN_VALUE;

  /// How many changes had been tried when the best was found.
  private int bestAt;

  private Search(Problem problem) {
    this.problem = problem;
    this.shaker = new Shaker(problem, false);
    this.state = shaker.state();
    have(LITTLE);
  }

  private void have(Patience much) {
    patience = much;
    shaker.allow(much.tries());
  }

  /// The best plan found that breaks nothing; nothing where none was found.
  static Optional<Plan> of(Problem problem) {
    return of(problem, null);
  }

  /// The same, looked for from a plan on that was the best with another limit of words; where
  /// that leads nowhere, from nothing on.
  ///
  /// @param from null for from nothing on
  static Optional<Plan> of(Problem problem, Plan from) {
    Optional<Plan> found = Optional.empty();
    if (Crowd.isOne(problem)) {
      found = Crowd.search(problem, from);
    } else if (from != null) {
      found = new Search(problem).from(from);
    }
    return found.or(() -> new Search(problem).fromNothing());
  }

  /// Whether there is a plan that breaks nothing, as far as the search can tell; sooner known than
  /// the best of them.
  static boolean findsAny(Problem problem) {
    return new Search(problem).findsSoon() || of(problem).isPresent();
  }

  private boolean findsSoon() {
    for (double price : WORD_PRICES) {
      shaker.build(price);
      better();
      if (state.breaksNothing()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Plan> from(Plan plan) {
    state.set(plan);
    better();
    shakeOften();
    branch();
    return result();
  }

  private Optional<Plan> fromNothing() {
    for (double price : WORD_PRICES) {
      shaker.build(price);
      better();
    }
    shakeOften();
    branch();
    if (!isFinished()) {
      have(MUCH);
      shakeOften();
      seekAnything();
      branch();
    }
    return result();
  }

  private Optional<Plan> result() {
    return succeeded() ? Optional.of(best) : Optional.empty();
  }

  private boolean isFinished() {
    return branches != null && branches.isFinished();
  }

  /// Where it is hard to keep the constraints at all, looking for nothing else helps.
  private void seekAnything() {
    if (!succeeded() && problem.prices().word() == 0) {
      of(problem.lean().withWords(Integer.MAX_VALUE)).ifPresent(this::finish);
    }
  }

  private void branch() {
    if (!succeeded()) {
      return;
    }
    if (branches == null) {
      branches = new BranchAndBound(problem, best, bestMerit);
    }
    branches.look(best, bestMerit, patience.branches());
    if (branches.merit() > bestMerit) {
      best = branches.plan();
      bestMerit = branches.merit();
      bestAt = shaker.tries();
    }
  }

  private boolean succeeded() {
    state.set(best);
    return state.breaksNothing();
  }

  private void better() {
    shaker.better(Long.MIN_VALUE);
    keep();
  }

  private void finish(Plan plan) {
    state.set(plan);
    shaker.finish();
    keep();
  }

  private void keep() {
    if (state.merit() > bestMerit) {
      bestMerit = state.merit();
      best = state.plan();
      bestAt = shaker.tries();
    }
  }

  private void shakeOften() {
    // Few candidates leave nothing to find long before the tries are used up.
    int turns = problem.candidates().size() * problem.candidates().size();
    for (int turn = 0; turn < turns && mayTry(); turn++) {
      if (turn % BACK_TO_BEST == 0) {
        state.set(best);
      }
      shaker.shake(Long.MIN_VALUE);
      keep();
    }
    finish(best);
  }

  private boolean mayTry() {
    return shaker.tries() < patience.tries() && shaker.tries() - bestAt < patience.inVain();
  }
}
