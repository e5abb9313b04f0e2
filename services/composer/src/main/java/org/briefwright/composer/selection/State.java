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
  private final Joins joins;
  private final Penalties penalties;
  private long value;
  private long wordPrice;
  private long weightPro;
  private long weightCon;
  private int words;
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
    this.at = new int[problem.candidates().size()];
    this.rows = new int[problem.slots().size()];
    this.slots = new SlotSums(problem);
    this.joins = new Joins(problem);
    this.penalties = new Penalties(problem);
    Arrays.fill(at, Plan.OUT);
  }

  Plan plan() {
    return new Plan(at.clone(), rows.clone());
  }

  /// Goes over to a plan.
  void set(Plan plan) {
    // Those that leave make room first.
    for (int candidate = 0; candidate < at.length; candidate++) {
      if (at[candidate] != plan.at()[candidate]) {
        move(candidate, Plan.OUT);
      }
    }
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
    int breaks = joins.broken() + slots.lacking();
    return less(value + slots.merit(), breaks, repeated, words, weightPro, weightCon);
  }

  /// What the merit would be with a candidate in this place that does not stand yet.
  long meritWith(int place) {
    int candidate = places.owner()[place];
    int slot = places.slot()[place];
    int side = places.side()[place];
    int text = textAt[place];
    long pro = weightPro + (side > 0 ? places.weight()[place] : 0);
    long con = weightCon + (side < 0 ? places.weight()[place] : 0);
    int length = words + places.words()[place];
    int breaks =
        joins.broken() + joins.breaksBy(candidate) + slots.lacking() + slots.lackedLess(slot);
    long worth =
        value
            + valueAt[place]
            - nearCost[text]
            + joins.worthOf(candidate)
            + slots.meritWith(slot, side);
    return less(worth, breaks, repeated + nearSame[text], length, pro, con);
  }

  /// Whether two that do not stand yet can both enter.
  boolean haveRoom(int place, int other) {
    int slot = places.slot()[place];
    int there = places.slot()[other];
    return slot == there ? slots.hasRoomForTwo(slot) : !slots.isFull(slot) && !slots.isFull(there);
  }

  /// What the merit would be with candidates in these places that do not stand yet.
  ///
  /// @param joint what they add together wherever they stand
  /// @param breaks how many constraints they break more together
  long meritWithBoth(int place, int other, long joint, int breaks) {
    int slot = places.slot()[place];
    int there = places.slot()[other];
    int side = places.side()[place];
    int otherSide = places.side()[other];
    int text = textAt[place];
    int otherText = textAt[other];
    long pro = weightPro + (side > 0 ? places.weight()[place] : 0);
    long con = weightCon + (side < 0 ? places.weight()[place] : 0);
    pro += otherSide > 0 ? places.weight()[other] : 0;
    con += otherSide < 0 ? places.weight()[other] : 0;
    long worth = value + valueAt[place] + valueAt[other] + joint;
    int broken = joins.broken() + breaks + slots.lacking();
    if (slot == there) {
      worth += slots.meritWithTwo(slot, side, otherSide);
      broken += slots.lackedLessByTwo(slot);
    } else {
      worth += slots.meritWith(slot, side) + slots.meritWith(there, otherSide) - slots.merit();
      broken += slots.lackedLess(slot) + slots.lackedLess(there);
    }
    worth -= nearCost[text] + nearCost[otherText];
    int same = repeated + nearSame[text] + nearSame[otherText];
    int[] near = ties.near()[text];
    for (int i = 0; i < near.length; i++) {
      if (near[i] == otherText) {
        worth -= ties.cost()[text][i];
        same += ties.same()[text][i] ? 1 : 0;
      }
    }
    int length = words + places.words()[place] + places.words()[other];
    return less(worth, broken, same, length, pro, con);
  }

  /// What costs go by what is broken, words and weights.
  private long less(long worth, int breaks, int same, int length, long pro, long con) {
    return worth
        - problem.tilt(pro, con)
        - penalties.of(breaks, same, length, pro, con)
        - wordPrice * length;
  }

  /// What the merit would be with a candidate in this place that stands in another.
  long meritInstead(int from, int to) {
    int slot = places.slot()[to];
    int left = places.slot()[from];
    int side = places.side()[to];
    long more = places.weight()[to] - places.weight()[from];
    long pro = weightPro + (side > 0 ? more : 0);
    long con = weightCon + (side < 0 ? more : 0);
    int length = words + places.words()[to] - places.words()[from];
    int breaks = joins.broken() + slots.lacking();
    long inSlots = slots.merit();
    if (slot != left) {
      breaks += slots.lackedLess(slot) + slots.lackedMore(left);
      inSlots = slots.meritMoved(left, slot, side);
    }
    int same = repeated + nearSame[textAt[to]] - nearSame[textAt[from]];
    long gain = valueAt[to] - nearCost[textAt[to]] - valueAt[from] + nearCost[textAt[from]];
    return less(value + gain + inSlots, breaks, same, length, pro, con);
  }

  /// What the merit would be without a candidate that stands.
  long meritWithout(int candidate) {
    int place = at[candidate];
    int slot = places.slot()[place];
    int side = places.side()[place];
    long pro = weightPro - (side > 0 ? places.weight()[place] : 0);
    long con = weightCon - (side < 0 ? places.weight()[place] : 0);
    int length = words - places.words()[place];
    int breaks =
        joins.broken() + joins.mendedBy(candidate) + slots.lacking() + slots.lackedMore(slot);
    int text = textAt[place];
    long worth =
        value
            - valueAt[place]
            + nearCost[text]
            - joins.worthOfStanding(candidate)
            + slots.meritLess(slot, side);
    return less(worth, breaks, repeated - nearSame[text], length, pro, con);
  }

  /// From now on each word costs so much in the merit.
  void chargeForWords(long price) {
    wordPrice = price;
  }

  boolean breaksNothing() {
    int breaks = joins.broken() + slots.lacking();
    return penalties.of(breaks, repeated, words, weightPro, weightCon) == 0;
  }

  /// Whether nothing is broken but, at the most, what the penalties may be eased for.
  boolean lacksNothing() {
    return joins.broken() + slots.lacking() == 0;
  }

  /// What the penalties may be eased by.
  Penalties penalties() {
    return penalties;
  }

  Joins joins() {
    return joins;
  }

  /// By how much more the side for weighs.
  long lead() {
    return weightPro - weightCon;
  }

  /// What a place that nobody repeats adds with a candidate that does not stand yet.
  long valueOf(int place) {
    return valueAt[place] + joins.worthOf(places.owner()[place]);
  }

  /// What a place surely adds less, since constraints are broken with a candidate there alone.
  long brokenWith(int place) {
    int slot = places.slot()[place];
    int breaks = joins.broken() + joins.breaksBy(places.owner()[place]);
    return Penalties.BROKEN * (breaks + slots.lacking() + slots.lackedLess(slot));
  }

  /// A bound of the merit with any candidate more, but for what this adds itself.
  long boundWithout() {
    return value - wordPrice * words - penalties.ofLength(words);
  }

  /// A bound of the merit with a candidate in this place that does not stand yet, and with others
  /// that it brings: what is broken for certain stays broken, all else is mended.
  ///
  /// @param more what the others could add
  /// @param length the words that they have at least
  /// @param others how many they are
  /// @param breaks how many constraints more they break for certain, or less they could
  long boundWith(int place, long more, int length, int others, int breaks) {
    int slot = places.slot()[place];
    int candidate = places.owner()[place];
    int longer = words + places.words()[place] + length;
    long bound =
        value
            + valueAt[place]
            - nearCost[textAt[place]]
            + joins.worthOf(candidate)
            + more
            - wordPrice * longer
            - penalties.ofLength(longer);
    bound += others == 0 ? slots.meritWith(slot, places.side()[place]) : 0;
    int surely = Math.max(0, slots.lacking() + slots.lackedLess(slot) - others);
    surely += Math.max(0, joins.broken() + joins.breaksBy(candidate) + breaks);
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
      count(before, -1);
    }
    at[candidate] = place;
    if (place != Plan.OUT) {
      count(place, 1);
    }
    if (before == Plan.OUT) {
      value += joins.join(candidate);
    } else if (place == Plan.OUT) {
      value -= joins.leave(candidate);
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

  private void count(int place, int sign) {
    int side = places.side()[place];
    words += sign * places.words()[place];
    weightPro += side > 0 ? sign * places.weight()[place] : 0;
    weightCon += side < 0 ? sign * places.weight()[place] : 0;
    slots.add(places.slot()[place], side, sign);
    int text = textAt[place];
    value += sign * (valueAt[place] - nearCost[text]);
    repeated += sign * nearSame[text];
    repeat(text, sign);
  }

  private void repeat(int text, int sign) {
    int[] near = ties.near()[text];
    for (int i = 0; i < near.length; i++) {
      nearCost[near[i]] += sign * ties.cost()[text][i];
      nearSame[near[i]] += ties.same()[text][i] ? sign : 0;
    }
  }
}
