package org.briefwright.composer.selection;

/// The changes of a plan that a search tries: a candidate goes in with the counterargument that
/// it may not stand without, and out with those that may not stand without it.
final class Moves {

  static final int COUNTERARGUMENTS_IN_A_ROW = 3;

  private final Problem problem;
  private final State state;
  private final int[] first;
  private final int[] owner;
  private final int[] slot;
  private final int[] needs;

  /// Candidates that stay where they are.
  private final boolean[] held;

  private final Bounds bounds;
  private final boolean counter;
  private int tries;
  private long bestMerit;

  Moves(Problem problem, State state) {
    this.problem = problem;
    this.state = state;
    this.first = problem.places().first();
    this.owner = problem.places().owner();
    this.slot = problem.places().slot();
    this.needs = problem.ties().needs();
    this.held = new boolean[needs.length];
    this.bounds = new Bounds(problem, state, COUNTERARGUMENTS_IN_A_ROW);
    this.counter = problem.keeps(Constraint.COUNTERARGUMENT);
  }

  /// Whether entering a place can give a greater merit than this; a cheap look before it is
  /// tried.
  boolean mayExceed(int place, long merit) {
    return bounds.of(place) > merit;
  }

  Bounds bounds() {
    return bounds;
  }

  /// How many changes have been tried.
  int tries() {
    return tries;
  }

  void hold(int candidate) {
    held[candidate] = true;
  }

  void release(int candidate) {
    held[candidate] = false;
  }

  boolean isHeld(int candidate) {
    return held[candidate];
  }

  boolean hasRoom(int to, int from) {
    return from != Plan.OUT && slot[from] == slot[to] || !state.isFull(slot[to]);
  }

  /// What the merit would be with a candidate in this place.
  long tryEntering(int place) {
    int candidate = owner[place];
    if (bringsNone(candidate)) {
      tries++;
      int from = state.placeOf(candidate);
      return from == Plan.OUT ? state.meritWith(place) : state.meritInstead(from, place);
    }
    if (state.placeOf(candidate) == Plan.OUT && bringsOne(candidate)) {
      tries++;
      return meritBringing(place);
    }
    int mark = state.here();
    long merit = enter(place, COUNTERARGUMENTS_IN_A_ROW, true);
    state.backTo(mark);
    tries++;
    return merit;
  }

  /// Whether the counterargument that it brings would bring none.
  private boolean bringsOne(int candidate) {
    int next = needs[needs[candidate]];
    return next == Ties.NONE || next == candidate || state.placeOf(next) != Plan.OUT || held[next];
  }

  /// With its counterargument where that costs least, or alone where there is no room for it.
  private long meritBringing(int place) {
    int candidate = owner[place];
    int brought = needs[candidate];
    long joint = state.joins().worthOfBoth(candidate, brought);
    int breaks = state.joins().breaksByBoth(candidate, brought);
    long best = Long.MIN_VALUE;
    for (int to = first[brought]; to < first[brought + 1]; to++) {
      if (state.haveRoom(place, to)) {
        tries++;
        best = Math.max(best, state.meritWithBoth(place, to, joint, breaks));
      }
    }
    return best == Long.MIN_VALUE ? state.meritWith(place) : best;
  }

  long tryWithdrawing(int candidate) {
    if (takesNone(candidate)) {
      tries++;
      return state.meritWithout(candidate);
    }
    int mark = state.here();
    withdraw(candidate);
    return tried(mark);
  }

  /// Whether a change that was made has gained.
  boolean gained(long before) {
    tries++;
    return state.merit() > before;
  }

  private long tried(int mark) {
    tries++;
    long merit = state.merit();
    state.backTo(mark);
    return merit;
  }

  void enter(int place) {
    enter(place, COUNTERARGUMENTS_IN_A_ROW, false);
  }

  /// The counterargument goes where it costs least, if there is room.
  ///
  /// @param only to know the merit, for which the last of them need not enter
  /// @return the merit
  private long enter(int place, int counterarguments, boolean only) {
    int candidate = owner[place];
    state.move(candidate, place);
    if (counterarguments == 0 || bringsNone(candidate)) {
      return only ? state.merit() : 0;
    }
    int needed = needs[candidate];
    int where = bestPlace(needed);
    if (where == Plan.OUT) {
      return only ? state.merit() : 0;
    }
    if (only && (counterarguments == 1 || bringsNone(needed))) {
      return bestMerit;
    }
    return enter(where, counterarguments - 1, only);
  }

  boolean bringsNone(int candidate) {
    int needed = needs[candidate];
    return needed == Ties.NONE || !counter || state.placeOf(needed) != Plan.OUT || held[needed];
  }

  private int bestPlace(int candidate) {
    bestMerit = Long.MIN_VALUE;
    int where = Plan.OUT;
    int end = first[candidate + 1];
    for (int to = first[candidate]; to < end; to++) {
      if (hasRoom(to, Plan.OUT)) {
        tries++;
        long merit = state.meritWith(to);
        if (merit > bestMerit) {
          bestMerit = merit;
          where = to;
        }
      }
    }
    return where;
  }

  private boolean takesNone(int candidate) {
    if (counter) {
      for (int dependent : problem.ties().neededBy()[candidate]) {
        if (state.placeOf(dependent) != Plan.OUT && !held[dependent]) {
          return false;
        }
      }
    }
    return true;
  }

  void withdraw(int candidate) {
    state.move(candidate, Plan.OUT);
    if (counter) {
      for (int dependent : problem.ties().neededBy()[candidate]) {
        if (state.placeOf(dependent) != Plan.OUT && !held[dependent]) {
          withdraw(dependent);
        }
      }
    }
  }
}
