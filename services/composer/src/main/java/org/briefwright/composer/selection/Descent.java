package org.briefwright.composer.selection;

import java.util.stream.IntStream;

/// Betters a plan step by step until no single change and no exchange of one candidate for
/// another betters it.
final class Descent {

  private final Problem problem;
  private final State state;
  private final Moves moves;
  /// By slot: the places there.
  private final int[][] bySlot;

  /// The change that gains most so far; a candidate's, or a slot's rows.
  private long most;

  private int candidate;
  private int place;
  private int slot;
  private int rows;

  Descent(Problem problem, State state, Moves moves) {
    this.problem = problem;
    this.state = state;
    this.moves = moves;
    this.bySlot = new int[problem.slots().size()][];
    for (int it = 0; it < bySlot.length; it++) {
      int wanted = it;
      bySlot[it] =
          IntStream.range(0, problem.places().count())
              .filter(place -> slotOf(place) == wanted)
              .toArray();
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
  void go(int mostTries) {
    boolean better = true;
    while (better && moves.tries() < mostTries) {
      better = change(true) || exchange(mostTries) || trade(mostTries);
    }
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
    considerRows();
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
    for (int it = 0; it < bySlot.length; it++) {
      if (!state.isFull(it)) {
        for (int to : bySlot[it]) {
          int owner = problem.places().owner()[to];
          if (mayEnter(owner) && moves.mayExceed(to, most)) {
            consider(owner, to);
          }
        }
      }
    }
  }

  private boolean mayEnter(int it) {
    return state.placeOf(it) == Plan.OUT && !moves.isHeld(it);
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
    return slotOf(state.placeOf(one)) != slotOf(state.placeOf(other))
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
    long best = above;
    int where = Plan.OUT;
    for (int it = 0; it < bySlot.length; it++) {
      if (!state.isFull(it)) {
        for (int to : bySlot[it]) {
          int entering = problem.places().owner()[to];
          if (entering != leaving && mayEnter(entering) && moves.mayExceed(to, best)) {
            long merit = moves.tryEntering(to);
            if (merit > best) {
              best = merit;
              where = to;
            }
          }
        }
      }
    }
    return where;
  }
}
