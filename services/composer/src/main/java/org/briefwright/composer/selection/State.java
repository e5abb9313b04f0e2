package org.briefwright.composer.selection;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A plan in the making, with its objective and what it breaks kept up to date, so that a change
/// is tried in a time that does not grow with the dossier.
final class State {

  private final Problem problem;
  private final Places places;
  private final Ties ties;
  private final long[] valueAt;

  /// By place: its text.
  private final int[] textAt;

  /// By text: what it would repeat of those that stand, and of how many it says the same.
  private final long[] nearCost;

  private final int[] nearSame;
  private final int[] at;
  private final int[] rows;
  private final SlotSums slots;
  private final int[] made;
  private final int[] targets;
  private final boolean counter;
  private final Penalties penalties;
  private long value;
  private long wordPrice;
  private long weightPro;
  private long weightCon;
  private int words;
  private int broken;
  private int repeated;
  private final MoveLog log = new MoveLog();

  State(Problem problem) {
    this.problem = problem;
    this.places = problem.places();
    this.ties = problem.ties();
    this.valueAt = problem.valuesOfPlaces();
    this.textAt = IntStream.range(0, places.count()).map(problem::text).toArray();
    this.nearCost = new long[ties.near().length];
    this.nearSame = new int[ties.near().length];
    int candidates = problem.candidates().size();
    this.at = new int[candidates];
    this.rows = new int[problem.slots().size()];
    this.slots = new SlotSums(problem);
    this.made = new int[problem.points().names().size()];
    this.targets = new int[candidates];
    this.counter = problem.keeps(Constraint.COUNTERARGUMENT);
    this.penalties = new Penalties(problem);
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

  /// Candidates, in the order of their numbers.
  int[] standing() {
    int[] standing = new int[at.length];
    int count = 0;
    for (int it = 0; it < at.length; it++) {
      if (at[it] != Plan.OUT) {
        standing[count++] = it;
      }
    }
    return Arrays.copyOf(standing, count);
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

  /// What the merit would be with a candidate in this place that does not stand yet.
  long meritWith(int place) {
    int candidate = places.owner()[place];
    int slot = places.slot()[place];
    int side = places.side()[place];
    long pro = weightPro + (side > 0 ? places.weight()[place] : 0);
    long con = weightCon + (side < 0 ? places.weight()[place] : 0);
    int length = words + places.words()[place];
    int breaks = broken + slots.lacking() + slots.lackedLess(slot) + brokenBy(candidate);
    return value
        + valueAt[place]
        - nearCost[textAt[place]]
        + worthOf(candidate)
        + slots.meritWith(slot, side)
        - problem.tilt(pro, con)
        - penalties.of(breaks, repeated + nearSame[textAt[place]], length, pro, con)
        - wordPrice * length;
  }

  /// Points that nobody else makes, and answers.
  private long worthOf(int entering) {
    long worth = targets[entering] > 0 ? problem.prices().answer() : 0;
    for (int point : problem.points().of()[entering]) {
      worth += made[point] == 0 ? problem.prices().point() : 0;
    }
    for (int attacker : ties.attackers()[entering]) {
      worth += targets[attacker] == 0 && at[attacker] != Plan.OUT ? problem.prices().answer() : 0;
    }
    return worth;
  }

  private int brokenBy(int entering) {
    int more = problem.mustStand(entering) ? -1 : 0;
    for (int point : problem.points().of()[entering]) {
      more -= made[point] == 0 && problem.mustMake(point) ? 1 : 0;
    }
    if (counter) {
      int needed = ties.needs()[entering];
      more += needed != Ties.NONE && at[needed] == Plan.OUT ? 1 : 0;
      for (int dependent : ties.neededBy()[entering]) {
        more -= at[dependent] != Plan.OUT ? 1 : 0;
      }
    }
    return more;
  }

  /// From now on each word costs so much in the merit.
  void chargeForWords(long price) {
    wordPrice = price;
  }

  boolean breaksNothing() {
    return penalty() == 0;
  }

  private long penalty() {
    int breaks = broken + slots.lacking();
    return penalties.of(breaks, repeated, words, weightPro, weightCon);
  }

  /// What the penalties may be eased by.
  Penalties penalties() {
    return penalties;
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
    surely += penalties.isTooLong(words + places.words()[place]) ? 1 : 0;
    return bound - surely * Penalties.BROKEN;
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

  private void addRow(int slot, CaseGroup row, int sign) {
    rows[slot] += sign;
    slots.add(slot, 0, sign * row.size());
    words += sign * row.words();
    value += sign * (problem.worthOf(row) + problem.prices().word() * row.words());
  }

  private void occupy(int candidate, int place) {
    at[candidate] = place;
    count(place, 1);
    value += valueAt[place] - nearCost[textAt[place]];
    repeated += nearSame[textAt[place]];
    repeat(textAt[place], 1);
  }

  private void vacate(int candidate, int place) {
    at[candidate] = Plan.OUT;
    count(place, -1);
    value -= valueAt[place] - nearCost[textAt[place]];
    repeated -= nearSame[textAt[place]];
    repeat(textAt[place], -1);
  }

  private void count(int place, int sign) {
    int side = places.side()[place];
    words += sign * places.words()[place];
    weightPro += side > 0 ? sign * places.weight()[place] : 0;
    weightCon += side < 0 ? sign * places.weight()[place] : 0;
    slots.add(places.slot()[place], side, sign);
  }

  private void repeat(int text, int sign) {
    int[] near = ties.near()[text];
    for (int i = 0; i < near.length; i++) {
      nearCost[near[i]] += sign * ties.cost()[text][i];
      nearSame[near[i]] += ties.same()[text][i] ? sign : 0;
    }
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
