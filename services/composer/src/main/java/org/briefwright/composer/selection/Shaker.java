package org.briefwright.composer.selection;

/// Shakes a plan and betters what that leaves: some go, one comes with the counterarguments that
/// it brings, and what follows is bettered first with some constraints as mere costs, which opens
/// ways between plans that keep them, and then with them as they are.
final class Shaker {

  /// Of equal plans the shorter one leaves more room for better ones; too little to weigh on
  /// anything else.
  private static final long A_WORD_SAVED = 20;

  private static final int FEWEST_OUT = 2;
  private static final int MORE_OUT = 4;
  private static final int STEPS = 16;

  private final Problem problem;
  private final boolean crowded;
  private final State state;
  private final Moves moves;
  private final Descent descent;
  private final Sequence sequence = new Sequence();
  private final long worthOfAWord;
  private int mostTries;

  /// @param crowded whether plans keep their numbers of cases, and less is tried for each shake
  Shaker(Problem problem, boolean crowded) {
    this.problem = problem;
    this.crowded = crowded;
    this.state = new State(problem);
    this.moves = new Moves(problem, state);
    this.descent = new Descent(problem, state, moves, crowded);
    this.worthOfAWord = worthOfAWord(problem);
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

  /// The plan in the making.
  State state() {
    return state;
  }

  /// How many changes have been tried.
  int tries() {
    return moves.tries();
  }

  /// From now on no more changes are tried than so many in all, but for the one in hand.
  void allow(int tries) {
    mostTries = tries;
  }

  /// Begins anew with what gains most.
  ///
  /// @param price which share of what a word is worth on average each word costs
  void build(double price) {
    state.set(Plan.empty(problem));
    descent.build((long) (price * worthOfAWord));
  }

  /// Puts a candidate into a place with the counterarguments that it brings, if it stands nowhere
  /// yet and there is room.
  void enter(int place) {
    if (state.placeOf(problem.places().owner()[place]) == Plan.OUT
        && moves.hasRoom(place, Plan.OUT)) {
      moves.enter(place);
    }
  }

  /// Betters the plan.
  ///
  /// @param floor no more than single changes are tried where they do not lead to such a merit
  void better(long floor) {
    state.chargeForWords(A_WORD_SAVED);
    descent.go(mostTries, floor);
    state.chargeForWords(0);
  }

  /// Betters the plan to the last, also by other numbers of cases.
  void finish() {
    descent.holdRows(false);
    descent.go(2 * mostTries, Long.MIN_VALUE);
    descent.holdRows(crowded);
  }

  /// @param floor as of [#better]
  void shake(long floor) {
    withdrawSome();
    int candidate = next();
    bring(candidate);
    if (!crowded) {
      int slot = sequence.next(problem.slots().size());
      state.setRows(slot, sequence.next(problem.mostRows(slot) + 1));
    }
    moves.hold(candidate);
    state
        .penalties()
        .loosen(
            1 + worthOfAWord * (2 + sequence.next(STEPS)) / (STEPS / 2),
            Worth.ONE * (1 + sequence.next(STEPS)),
            Worth.ONE * (1 + sequence.next(STEPS)) / (STEPS / 2));
    better(Long.MIN_VALUE);
    moves.release(candidate);
    state.penalties().tighten();
    better(floor);
  }

  private void withdrawSome() {
    int[] standing = state.standing();
    if (standing.length > 0) {
      int out = FEWEST_OUT + sequence.next(MORE_OUT);
      int pivot = sequence.next(standing.length);
      for (int i = 0; i < out; i++) {
        // Neighbours in the library often belong together.
        moves.withdraw(standing[(pivot + i) % standing.length]);
      }
    }
  }

  /// Anyone; where constraints are broken, one with whom fewer are, if there is any.
  private int next() {
    int all = problem.candidates().size();
    if (state.joins().broken() > 0) {
      int from = sequence.next(all);
      for (int i = 0; i < all; i++) {
        int it = (from + i) % all;
        if (state.placeOf(it) == Plan.OUT && state.joins().breaksBy(it) < 0) {
          return it;
        }
      }
    }
    return sequence.next(all);
  }

  /// In any of its places, and so with the counterarguments that it brings; those that stand
  /// there make room.
  private void bring(int first) {
    int it = first;
    for (int brought = 0; brought <= Moves.COUNTERARGUMENTS_IN_A_ROW; brought++) {
      int[] places = problem.placesOf(it).toArray();
      int place = places[sequence.next(places.length)];
      if (!moves.hasRoom(place, state.placeOf(it))) {
        makeRoom(problem.places().slot()[place], first);
      }
      if (moves.hasRoom(place, state.placeOf(it))) {
        state.move(it, place);
      }
      if (moves.bringsNone(it)) {
        return;
      }
      it = problem.ties().needs()[it];
    }
  }

  private void makeRoom(int slot, int exceptFor) {
    int[] standing = state.standing();
    int from = standing.length == 0 ? 0 : sequence.next(standing.length);
    for (int i = 0; i < standing.length; i++) {
      int it = standing[(from + i) % standing.length];
      if (it != exceptFor && problem.places().slot()[state.placeOf(it)] == slot) {
        moves.withdraw(it);
        return;
      }
    }
  }
}
