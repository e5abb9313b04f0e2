package org.briefwright.composer.selection;

import java.util.BitSet;

/// The changes of a plan that a search tries: a candidate goes in with the counterargument that
/// it may not stand without, and out with those that may not stand without it.
final class Moves {

  private static final int COUNTERARGUMENTS_IN_A_ROW = 3;

  private final Problem problem;
  private final State state;

  /// Candidates that stay where they are.
  private final BitSet held = new BitSet();

  /// By place: the most that entering it could add.
  private final long[] most;

  private final boolean counter;
  private int tries;

  Moves(Problem problem, State state) {
    this.problem = problem;
    this.state = state;
    this.most = mostOfPlaces();
    this.counter = problem.keeps(Constraint.COUNTERARGUMENT);
  }

  private long[] mostOfPlaces() {
    long[] alone = new long[problem.candidates().size()];
    long[] values = problem.valuesOfPlaces();
    for (int candidate = 0; candidate < alone.length; candidate++) {
      int attackers = problem.ties().attackers()[candidate].length;
      alone[candidate] =
          problem.prices().point() * problem.points().of()[candidate].length
              + problem.prices().answer() * (1 + attackers);
    }
    long[] withValue = alone.clone();
    for (int place = 0; place < values.length; place++) {
      int owner = problem.places().owner()[place];
      withValue[owner] = Math.max(withValue[owner], alone[owner] + Math.max(0, values[place]));
    }
    long[] bounds = new long[values.length];
    for (int place = 0; place < values.length; place++) {
      int owner = problem.places().owner()[place];
      bounds[place] = values[place] + alone[owner];
      int needed = problem.ties().needs()[owner];
      for (int i = 0; i < COUNTERARGUMENTS_IN_A_ROW && needed != Ties.NONE; i++) {
        bounds[place] += withValue[needed];
        needed = problem.ties().needs()[needed];
      }
    }
    return bounds;
  }

  /// Whether entering a place can give a greater merit than this; a cheap look before it is
  /// tried.
  boolean mayExceed(int place, long merit) {
    int needed = problem.ties().needs()[problem.places().owner()[place]];
    boolean alone = needed == Ties.NONE || state.placeOf(needed) != Plan.OUT;
    int others = alone ? 0 : COUNTERARGUMENTS_IN_A_ROW;
    return state.boundWith(place, most[place], others) > merit;
  }

  /// How many changes have been tried.
  int tries() {
    return tries;
  }

  void hold(int candidate) {
    held.set(candidate);
  }

  void release(int candidate) {
    held.clear(candidate);
  }

  boolean isHeld(int candidate) {
    return held.get(candidate);
  }

  boolean hasRoom(int to, int from) {
    int slot = problem.places().slot()[to];
    return from != Plan.OUT && problem.places().slot()[from] == slot || !state.isFull(slot);
  }

  /// What the merit would be with a candidate in this place.
  long tryEntering(int place) {
    int candidate = problem.places().owner()[place];
    if (state.placeOf(candidate) == Plan.OUT && bringsNone(candidate)) {
      tries++;
      return state.meritWith(place);
    }
    int mark = state.here();
    enter(place);
    return tried(mark);
  }

  long tryWithdrawing(int candidate) {
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
    enter(place, COUNTERARGUMENTS_IN_A_ROW);
  }

  /// The counterargument goes where it costs least, if there is room.
  private void enter(int place, int counterarguments) {
    int candidate = problem.places().owner()[place];
    state.move(candidate, place);
    if (counterarguments == 0 || bringsNone(candidate)) {
      return;
    }
    int where = bestPlace(problem.ties().needs()[candidate]);
    if (where != Plan.OUT) {
      enter(where, counterarguments - 1);
    }
  }

  private boolean bringsNone(int candidate) {
    int needed = problem.ties().needs()[candidate];
    return needed == Ties.NONE || state.placeOf(needed) != Plan.OUT || held.get(needed) || !counter;
  }

  private int bestPlace(int candidate) {
    long most = Long.MIN_VALUE;
    int where = Plan.OUT;
    int end = problem.places().first()[candidate + 1];
    for (int to = problem.places().first()[candidate]; to < end; to++) {
      if (hasRoom(to, Plan.OUT)) {
        tries++;
        long merit = state.meritWith(to);
        if (merit > most) {
          most = merit;
          where = to;
        }
      }
    }
    return where;
  }

  void withdraw(int candidate) {
    state.move(candidate, Plan.OUT);
    if (problem.keeps(Constraint.COUNTERARGUMENT)) {
      for (int dependent : problem.ties().neededBy()[candidate]) {
        if (state.placeOf(dependent) != Plan.OUT && !held.get(dependent)) {
          withdraw(dependent);
        }
      }
    }
  }
}
