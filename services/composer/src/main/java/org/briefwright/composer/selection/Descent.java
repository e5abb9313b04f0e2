package org.briefwright.composer.selection;

/// Betters a plan step by step until no single change and no exchange of one candidate for
/// another betters it.
final class Descent {

  private static final int NOBODY = -1;

  private final Problem problem;
  private final boolean crowded;
  private final State state;
  private final Moves moves;
  private final Bounds bounds;
  private final int[] owner;
  private final int[] needs;

  /// By candidate: the slots that it has places in, as bits.
  private final long[] slots;

  /// The change that gains most so far; a candidate's, or a slot's rows.
  private long most;

  private int candidate;
  private int place;
  private int slot;
  private int rows;
  private boolean rowsHeld;

  /// The entry that gives the greatest merit so far, and that merit.
  private int where;

  private long bestMerit;

  /// @param crowded whether there are so many candidates that tries must be spared
  Descent(Problem problem, State state, Moves moves, boolean crowded) {
    this.problem = problem;
    this.crowded = crowded;
    this.rowsHeld = crowded;
    this.state = state;
    this.moves = moves;
    this.bounds = moves.bounds();
    this.owner = problem.places().owner();
    this.needs = problem.ties().needs();
    this.slots = new long[needs.length];
    for (int it = 0; it < owner.length; it++) {
      slots[owner[it]] |= 1L << slotOf(it);
    }
  }

  /// Adds what gains most, a word costing so much, while anything gains.
  void build(long price) {
    state.chargeForWords(price);
    boolean grew = true;
    while (grew) {
      grew = change(false);
    }
    state.chargeForWords(0);
  }

  /// @param mostTries ends early once so many changes have been tried in all
  /// @param floor likewise where single changes do not lead to a merit as great
  void go(int mostTries, long floor) {
    boolean better = true;
    while (better && moves.tries() < mostTries) {
      better =
          change(true)
              || state.merit() >= floor && mayExchange() && exchange(mostTries)
              || state.merit() >= floor && mayTrade() && trade(mostTries);
    }
  }

  /// In a crowd, with constraints as they are and some broken, next to nothing is ruled out before
  /// it is tried.
  private boolean mayExchange() {
    return !crowded || state.penalties().areLoose() || state.lacksNothing();
  }

  private boolean mayTrade() {
    return !crowded || !state.penalties().areLoose() && state.lacksNothing();
  }

  /// Whether slots keep as many cases as they show.
  void holdRows(boolean hold) {
    rowsHeld = hold;
  }

  /// Makes the single change that gains most: a candidate in, out, or elsewhere; a case more or
  /// less.
  private boolean change(boolean out) {
    long now = state.merit();
    most = now;
    candidate = -1;
    slot = -1;
    for (int it : state.standing()) {
      int from = state.placeOf(it);
      if (out && !moves.isHeld(it)) {
        consider(it, Plan.OUT);
      }
      for (int to = problem.places().first()[it]; to < problem.places().first()[it + 1]; to++) {
        if (to != from && moves.hasRoom(to, from)) {
          consider(it, to);
        }
      }
    }
    considerEntries();
    if (!rowsHeld) {
      considerRows();
    }
    if (most == now) {
      return false;
    }
    if (slot >= 0) {
      state.setRows(slot, rows);
    } else if (place == Plan.OUT) {
      moves.withdraw(candidate);
    } else {
      moves.enter(place);
    }
    return true;
  }

  private void consider(int mover, int to) {
    long merit = to == Plan.OUT ? moves.tryWithdrawing(mover) : moves.tryEntering(to);
    if (merit > most) {
      most = merit;
      candidate = mover;
      place = to;
    }
  }

  private void considerEntries() {
    int best = bestEntry(NOBODY, most);
    if (best != Plan.OUT) {
      most = bestMerit;
      candidate = owner[best];
      place = best;
    }
  }

  private void considerRows() {
    for (int it = 0; it < problem.slots().size(); it++) {
      int shown = state.rowsIn(it);
      int last = problem.mostRows(it);
      for (int number = Math.max(0, shown - 1); number <= Math.min(last, shown + 1); number++) {
        if (number != shown) {
          state.setRows(it, number);
          long merit = state.merit();
          state.setRows(it, shown);
          if (merit > most) {
            most = merit;
            slot = it;
            rows = number;
          }
        }
      }
    }
  }

  /// Goes through those that stand once and exchanges each for the one that gains most, if any
  /// does.
  private boolean exchange(int mostTries) {
    boolean better = false;
    for (int leaving : state.standing()) {
      if (moves.tries() > mostTries) {
        return better;
      }
      if (state.placeOf(leaving) != Plan.OUT && !moves.isHeld(leaving)) {
        long now = state.merit();
        int mark = state.here();
        moves.withdraw(leaving);
        int best = bestEntry(leaving, now);
        if (best == Plan.OUT) {
          state.backTo(mark);
        } else {
          moves.enter(best);
          better = true;
        }
      }
    }
    return better;
  }

  /// Two that stand in different slots change places, where that gains.
  private boolean trade(int mostTries) {
    int[] standing = state.standing();
    for (int one : standing) {
      for (int other : standing) {
        if (other > one && mayTrade(one, other)) {
          if (moves.tries() > mostTries) {
            return false;
          }
          if (tradePlaces(one, other)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean mayTrade(int one, int other) {
    int in = slotOf(state.placeOf(one));
    int there = slotOf(state.placeOf(other));
    return in != there
        && (slots[one] >> there & slots[other] >> in & 1) != 0
        && !moves.isHeld(one)
        && !moves.isHeld(other);
  }

  private int slotOf(int where) {
    return problem.places().slot()[where];
  }

  private boolean tradePlaces(int one, int other) {
    long now = state.merit();
    int slotOfOne = slotOf(state.placeOf(one));
    int slotOfOther = slotOf(state.placeOf(other));
    int mark = state.here();
    int[] first = problem.places().first();
    for (int to = first[one]; to < first[one + 1]; to++) {
      for (int from = first[other]; from < first[other + 1]; from++) {
        if (slotOf(to) == slotOfOther && slotOf(from) == slotOfOne) {
          state.move(one, to);
          state.move(other, from);
          if (moves.gained(now)) {
            return true;
          }
          state.backTo(mark);
        }
      }
    }
    return false;
  }

  /// The place that gives the greatest merit above this one, or [Plan#OUT].
  private int bestEntry(int leaving, long above) {
    bestMerit = above;
    where = Plan.OUT;
    long room = state.boundWithout();
    for (int it = 0; it < problem.slots().size(); it++) {
      if (!state.isFull(it)) {
        tryAlone(bounds.aloneIn(it), leaving, room);
      }
    }
    for (int it = 0; it < problem.slots().size(); it++) {
      if (!state.isFull(it)) {
        tryBringing(bounds.bringingIn(it), leaving, room);
      }
    }
    return where;
  }

  private void tryAlone(int[] places, int leaving, long room) {
    for (int to : places) {
      if (room + bounds.everAdds(to) <= bestMerit) {
        return;
      }
      int entering = owner[to];
      if (entering != leaving
          && mayEnter(entering)
          && room + state.valueOf(to) - state.brokenWith(to) > bestMerit) {
        tryEntering(to);
      }
    }
  }

  private void tryBringing(int[] places, int leaving, long room) {
    for (int to : places) {
      if (room + bounds.everAdds(to) <= bestMerit) {
        return;
      }
      int entering = owner[to];
      if (entering != leaving && mayEnter(entering) && bounds.of(to) > bestMerit) {
        tryEntering(to);
      }
    }
  }

  private void tryEntering(int to) {
    long merit = moves.tryEntering(to);
    if (merit > bestMerit) {
      bestMerit = merit;
      where = to;
    }
  }

  private boolean mayEnter(int it) {
    return state.placeOf(it) == Plan.OUT && !moves.isHeld(it);
  }
}
