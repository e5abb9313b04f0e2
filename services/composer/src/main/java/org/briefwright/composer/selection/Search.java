package org.briefwright.composer.selection;

import java.util.Optional;
import java.util.stream.IntStream;

/// Looks for the best plan. Greedy plans, made at several prices of a word, are bettered step by
/// step ([Descent]). Then the best so far is shaken a few times: some go, one comes, and what
/// follows is bettered first with some constraints as mere costs, which opens ways between plans
/// that keep them, and then with them as they are. From the plan that this gives
/// [BranchAndBound] looks through all that may be better. Where it comes to no end, both are done
/// once more, with more patience.
///
/// In a crowd of candidates only a [Shortlist] is searched so, once, and what it gives is bettered
/// with all of them.
///
/// Deterministic, and bounded by the number of changes and branches tried. Tests compare it with
/// an exact solver.
final class Search {

  /// @param tries changes at the most
  /// @param inVain changes since the best was found after which a better one is not expected
  /// @param branches at the most
  /// @param below how far below the best a plan may be for exchanges to be worth looking for
  private record Patience(int tries, int inVain, int branches, long below) {}

  private static final long ANY = Long.MAX_VALUE / 2;

  private static final Patience LITTLE = new Patience(4_500, 1_600, 10_000, ANY);
  private static final Patience MUCH = new Patience(36_000, 13_000, 300_000, ANY);
  private static final Patience IN_A_CROWD = new Patience(40_000, 25_000, 0, 6 * Worth.ONE / 10);

  /// More candidates than these are a crowd.
  private static final int CROWD = 120;

  /// Shares of what a word is worth on average that a greedy start asks for each word.
  private static final double[] WORD_PRICES = {0, 0.5, 1};

  private static final double[] MIDDLE_PRICE = {0.5};

  /// Of equal plans the shorter one leaves more room for better ones; too little to weigh on
  /// anything else.
  private static final long A_WORD_SAVED = 20;

  private static final int FEWEST_OUT = 2;
  private static final int MORE_OUT = 4;
  private static final int STEPS = 16;

  /// Every so many shakes start from the best plan; the others from where the last one led.
  private static final int BACK_TO_BEST = 3;

  private final Problem problem;
  private final State state;
  private final Moves moves;
  private final Descent descent;
  private final Sequence sequence = new Sequence();
  private final long worthOfAWord;
  private final int[] slotsOfCases;
  private final boolean crowded;

  private Patience patience;
  private BranchAndBound branches;
  private Plan best;
  private long bestMerit = Long.MIN_VALUE;

  /// How many changes had been tried when the best was found.
  private int bestAt;

  private Search(Problem problem, Patience patience) {
    this.problem = problem;
    this.state = new State(problem);
    this.moves = new Moves(problem, state);
    this.descent = new Descent(problem, state, moves);
    this.worthOfAWord = worthOfAWord(problem);
    this.slotsOfCases =
        IntStream.range(0, problem.slots().size()).filter(problem::isOfCases).toArray();
    this.patience = patience;
    this.crowded = patience.equals(IN_A_CROWD);
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
    if (problem.candidates().size() > CROWD) {
      found = amongFew(problem, from);
    } else if (from != null) {
      found = new Search(problem, LITTLE).from(from);
    }
    return found.or(() -> new Search(problem, LITTLE).fromNothing());
  }

  private static Optional<Plan> amongFew(Problem problem, Plan from) {
    Search whole = new Search(problem, IN_A_CROWD);
    Plan first = whole.greedy(MIDDLE_PRICE[0]);
    Plan[] known = from == null ? new Plan[] {first} : new Plan[] {from, first};
    Excerpt excerpt = Excerpt.of(problem, Shortlist.of(problem, known));
    Search few = new Search(excerpt.problem(), IN_A_CROWD);
    return (from == null ? few.once() : few.from(excerpt.of(from)))
        .map(excerpt::inWhole)
        .map(whole::bettered);
  }

  private Optional<Plan> from(Plan plan) {
    state.set(plan);
    descend();
    keep();
    shakeOften();
    branch();
    return result();
  }

  private Optional<Plan> once() {
    build(MIDDLE_PRICE);
    shakeOften();
    return result();
  }

  private Optional<Plan> fromNothing() {
    build(WORD_PRICES);
    shakeOften();
    branch();
    if (!isFinished()) {
      patience = MUCH;
      shakeOften();
      seekAnything();
      branch();
    }
    return result();
  }

  private Plan bettered(Plan plan) {
    state.set(plan);
    descent.go(2 * patience.tries(), Long.MIN_VALUE);
    return state.plan();
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
      of(problem.lean().withWords(Integer.MAX_VALUE)).ifPresent(this::goOnFrom);
    }
  }

  private void branch() {
    if (patience.branches() == 0 || !succeeded()) {
      return;
    }
    if (branches == null) {
      branches = new BranchAndBound(problem, best, bestMerit);
    }
    branches.look(best, bestMerit, patience.branches());
    if (branches.merit() > bestMerit) {
      best = branches.plan();
      bestMerit = branches.merit();
      bestAt = moves.tries();
    }
  }

  private static long worthOfAWord(Problem problem) {
    long worth = 0;
    long words = 1;
    for (int place = 0; place < problem.places().count(); place++) {
      worth += problem.valueOf(place);
      words += problem.places().words()[place];
    }
    return Math.max(0, worth / words);
  }

  private boolean succeeded() {
    state.set(best);
    return state.breaksNothing();
  }

  private void build(double[] prices) {
    for (double price : prices) {
      greedy(price);
      descend();
      keep();
    }
  }

  private Plan greedy(double price) {
    state.set(Plan.empty(problem));
    descent.build((long) (price * worthOfAWord));
    return state.plan();
  }

  private void goOnFrom(Plan plan) {
    state.set(plan);
    descent.go(2 * patience.tries(), Long.MIN_VALUE);
    keep();
  }

  private void descend() {
    descend(Long.MIN_VALUE);
  }

  private void descend(long floor) {
    state.chargeForWords(A_WORD_SAVED);
    descent.go(patience.tries(), floor);
    state.chargeForWords(0);
  }

  private void keep() {
    if (state.merit() > bestMerit) {
      bestMerit = state.merit();
      best = state.plan();
      bestAt = moves.tries();
    }
  }

  private void shakeOften() {
    // Few candidates leave nothing to find long before the tries are used up.
    int turns = problem.candidates().size() * problem.candidates().size();
    for (int turn = 0; turn < turns && mayTry(); turn++) {
      shake(turn % BACK_TO_BEST == 0);
    }
    state.set(best);
    descent.go(2 * patience.tries(), Long.MIN_VALUE);
    keep();
  }

  private boolean mayTry() {
    return moves.tries() < patience.tries() && moves.tries() - bestAt < patience.inVain();
  }

  private void shake(boolean fromBest) {
    if (fromBest) {
      state.set(best);
    }
    int[] standing = state.standing();
    int out = standing.length == 0 ? 0 : FEWEST_OUT + sequence.next(MORE_OUT);
    int pivot = standing.length == 0 ? 0 : sequence.next(standing.length);
    for (int i = 0; i < out; i++) {
      // Neighbours in the library often belong together.
      moves.withdraw(standing[(pivot + i) % standing.length]);
    }
    int candidate = sequence.next(problem.candidates().size());
    int[] places = problem.placesOf(candidate).toArray();
    int place = places[sequence.next(places.length)];
    if (moves.hasRoom(place, state.placeOf(candidate))) {
      moves.enter(place);
    }
    shakeRows();
    descent.allowTrades(!crowded);
    moves.hold(candidate);
    state
        .penalties()
        .loosen(
            1 + worthOfAWord * (2 + sequence.next(STEPS)) / (STEPS / 2),
            Worth.ONE * (1 + sequence.next(STEPS)),
            Worth.ONE * (1 + sequence.next(STEPS)) / (STEPS / 2));
    descend();
    moves.release(candidate);
    descent.holdRows(false);
    descent.allowTrades(true);
    state.penalties().tighten();
    descend(bestMerit - patience.below());
    keep();
  }

  /// In a crowd there are always passages to take the room of a case, so its slot is shaken more
  /// often, and keeps for a while what it was given.
  private void shakeRows() {
    if (!crowded) {
      int slot = sequence.next(problem.slots().size());
      state.setRows(slot, sequence.next(problem.mostRows(slot) + 1));
    } else if (slotsOfCases.length > 0 && sequence.next(2) == 0) {
      int slot = slotsOfCases[sequence.next(slotsOfCases.length)];
      state.setRows(slot, sequence.next(problem.mostRows(slot) + 1));
      descent.holdRows(true);
    }
  }
}
