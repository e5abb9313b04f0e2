package org.briefwright.composer.selection;

import java.util.Arrays;

/// A plan in the making, with its objective and what it breaks kept up to date, so that a change
/// is tried in a time that does not grow with the dossier.
final class State {

  /// One broken constraint outweighs whatever breaking it could gain; what is more than broken
  /// counts by how much, so that small steps lead out.
  private static final long BROKEN = 8 * Worth.ONE;

  private static final long WORD_OVER = Worth.ONE / 4;
  private static final long ALL_ON_ONE_SIDE = 20 * Worth.ONE;

  private final Problem problem;
  private final Places places;
  private final Ties ties;
  private final long[] valueAt;
  private final boolean[] hasNear;
  private final int[] at;
  private final int[] rows;
  private final SlotSums slots;
  private final int[] made;
  private final int[] targets;
  private final boolean counter;
  private final boolean wordLimit;
  private final boolean balance;

  private long value;
  private long wordPrice;
  private boolean loose;
  private long looseWord;
  private long looseSide;
  private long looseRepetition;
  private long weightPro;
  private long weightCon;
  private int words;
  private int broken;
  private int repeats;
  private int repeated;
  private final MoveLog log = new MoveLog();

  State(Problem problem) {
    this.problem = problem;
    this.places = problem.places();
    this.ties = problem.ties();
    this.valueAt = problem.valuesOfPlaces();
    this.hasNear = new boolean[places.count()];
    for (int place = 0; place < hasNear.length; place++) {
      hasNear[place] = ties.near()[problem.text(place)].length > 0;
    }
    int candidates = problem.candidates().size();
    this.at = new int[candidates];
    this.rows = new int[problem.slots().size()];
    this.slots = new SlotSums(problem);
    this.made = new int[problem.points().names().size()];
    this.targets = new int[candidates];
    this.counter = problem.keeps(Constraint.COUNTERARGUMENT);
    this.wordLimit = problem.keeps(Constraint.WORDS);
    this.balance = problem.balanced() && problem.keeps(Constraint.BALANCE);
    Arrays.fill(at, Plan.OUT);
    for (int point = 0; point < made.length; point++) {
      broken += problem.mustMake(point) ? 1 : 0;
    }
    for (int candidate = 0; candidate < candidates; candidate++) {
      broken += problem.mustStand(candidate) ? 1 : 0;
    }
  }

  Plan plan() {
    return new Plan(at.clone(), rows.clone());
  }

  /// Goes over to a plan.
  void set(Plan plan) {
    for (int candidate = 0; candidate < at.length; candidate++) {
      move(candidate, plan.at()[candidate]);
    }
    for (int slot = 0; slot < rows.length; slot++) {
      setRows(slot, plan.rows()[slot]);
    }
    log.cutTo(0);
  }

  int placeOf(int candidate) {
    return at[candidate];
  }

  int rowsIn(int slot) {
    return rows[slot];
  }

  boolean isFull(int slot) {
    return slots.isFull(slot);
  }

  /// The objective, less what broken constraints cost; the objective itself where none is.
  long merit() {
    return value
        + slots.merit()
        - problem.tilt(weightPro, weightCon)
        - penalty()
        - wordPrice * words;
  }

  /// From now on each word costs so much in the merit.
  void chargeForWords(long price) {
    wordPrice = price;
  }

  boolean breaksNothing() {
    return penalty() == 0;
  }

  private long penalty() {
    long penalty = (broken + slots.lacking()) * BROKEN;
    penalty += repeated * (loose ? looseRepetition : BROKEN);
    if (wordLimit && words > problem.words()) {
      long over = words - problem.words();
      penalty += loose ? looseWord * over : BROKEN + WORD_OVER * over;
    }
    if (balance) {
      long over = Problem.unbalanced(weightPro, weightCon);
      if (over > 0) {
        double share = (double) over / (weightPro + weightCon);
        penalty += loose ? (long) (looseSide * share) : BROKEN + (long) (ALL_ON_ONE_SIDE * share);
      }
    }
    return penalty;
  }

  /// From now on the limit of words, the balance, and that no two passages say the same may be
  /// broken at a cost.
  ///
  /// @param word for each word over the limit
  /// @param side for all weight on one side
  /// @param repetition for each two passages that say the same
  void loosen(long word, long side, long repetition) {
    loose = true;
    looseWord = word;
    looseSide = side;
    looseRepetition = repetition;
  }

  void tighten() {
    loose = false;
  }

  /// A bound of the merit with a candidate more in this place: what is broken for certain stays
  /// broken, all else is mended.
  ///
  /// @param most that it and those that come with it could add
  /// @param others how many come with it
  long boundWith(int place, long most, int others) {
    int slot = places.slot()[place];
    long bound = value - wordPrice * words + most;
    bound += others == 0 ? slots.meritBut(slot) : 0;
    int surely = Math.max(0, slots.lacking() - others - (slots.lacks(slot) ? 1 : 0));
    surely += wordLimit && !loose && words + places.words()[place] > problem.words() ? 1 : 0;
    return bound - surely * BROKEN;
  }

  /// Puts a candidate into another place, or takes it out.
  void move(int candidate, int place) {
    int before = at[candidate];
    if (before == place) {
      return;
    }
    log.add(candidate, before);
    if (before != Plan.OUT) {
      vacate(candidate, before);
    }
    if (place != Plan.OUT) {
      occupy(candidate, place);
    }
    if (before == Plan.OUT) {
      join(candidate, 1);
    } else if (place == Plan.OUT) {
      join(candidate, -1);
    }
  }

  /// Where to come back to by [#backTo].
  int here() {
    return log.size();
  }

  /// Takes back every move of a candidate since then.
  void backTo(int mark) {
    while (log.size() > mark) {
      int last = log.size() - 2;
      move(log.lastCandidate(), log.lastBefore());
      log.cutTo(last);
    }
  }

  void setRows(int slot, int number) {
    while (rows[slot] < number) {
      addRow(slot, problem.cases().get(slot).get(rows[slot]), 1);
    }
    while (rows[slot] > number) {
      addRow(slot, problem.cases().get(slot).get(rows[slot] - 1), -1);
    }
  }

  private void addRow(int slot, ChosenCase row, int sign) {
    rows[slot] += sign;
    slots.add(slot, 0, sign);
    words += sign * row.words();
    value += sign * (problem.worthOf(row) + problem.prices().word() * row.words());
  }

  private void occupy(int candidate, int place) {
    at[candidate] = place;
    count(place, 1);
    value += valueAt[place] - nearby(place);
    repeated += repeats;
  }

  private void vacate(int candidate, int place) {
    at[candidate] = Plan.OUT;
    count(place, -1);
    value -= valueAt[place] - nearby(place);
    repeated -= repeats;
  }

  private void count(int place, int sign) {
    int side = places.side()[place];
    words += sign * places.words()[place];
    weightPro += side > 0 ? sign * places.weight()[place] : 0;
    weightCon += side < 0 ? sign * places.weight()[place] : 0;
    slots.add(places.slot()[place], side, sign);
  }

  /// The cost of repetition beside those that stand; `repeats` counts those that say the same.
  private long nearby(int place) {
    repeats = 0;
    if (!hasNear[place]) {
      return 0;
    }
    int text = problem.text(place);
    int[] near = ties.near()[text];
    long cost = 0;
    for (int i = 0; i < near.length; i++) {
      int other = at[near[i] / Problem.SIZES];
      if (other != Plan.OUT && problem.text(other) == near[i]) {
        cost += ties.cost()[text][i];
        repeats += ties.same()[text][i] ? 1 : 0;
      }
    }
    return cost;
  }

  /// What depends on whether the candidate stands, not on where.
  private void join(int candidate, int sign) {
    for (int point : problem.points().of()[candidate]) {
      boolean changes = made[point] == (sign > 0 ? 0 : 1);
      made[point] += sign;
      if (changes) {
        value += sign * problem.prices().point();
        broken -= problem.mustMake(point) ? sign : 0;
      }
    }
    broken -= problem.mustStand(candidate) ? sign : 0;
    value += targets[candidate] > 0 ? sign * problem.prices().answer() : 0;
    for (int attacker : ties.attackers()[candidate]) {
      boolean changes = targets[attacker] == (sign > 0 ? 0 : 1);
      targets[attacker] += sign;
      value += changes && at[attacker] != Plan.OUT ? sign * problem.prices().answer() : 0;
    }
    if (counter) {
      joinCounterarguments(candidate, sign);
    }
  }

  private void joinCounterarguments(int candidate, int sign) {
    int needed = ties.needs()[candidate];
    broken += needed != Ties.NONE && at[needed] == Plan.OUT ? sign : 0;
    for (int dependent : ties.neededBy()[candidate]) {
      broken -= at[dependent] != Plan.OUT ? sign : 0;
    }
  }
}
