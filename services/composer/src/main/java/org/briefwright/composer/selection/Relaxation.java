package org.briefwright.composer.selection;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What a plan could be worth at the most, with a given number of cases in each slot. The rules
/// that bind candidates to each other are not kept but paid for, at prices that are bettered step
/// by step until the bound is low (M. L. Fisher, "The Lagrangian relaxation method for solving
/// integer programming problems", Management Science 27, 1981). At given prices each candidate
/// stands where it is worth most, whatever the others do.
final class Relaxation {

  /// Steps without a lower bound after which they grow shorter, and by how much.
  private static final int PATIENCE = 4;

  private static final double SHORTER = 0.7;
  private static final double FIRST = 1.2;

  private static final double UNKNOWN = Double.NEGATIVE_INFINITY;

  /// Which share of the bound the best plan is taken to lie below it where none is known.
  private static final double BELOW = 0.2;

  private static final double CLEARLY = 500;

  private final Problem problem;
  private final Places places;
  private final Ties ties;
  private final int[][] points;
  private final SlotRule[] rules;
  private final double[] value;

  /// By place: its number among slots and sides, and its words and weight.
  private final int[] group;

  private final double[] words;
  private final double[] weights;

  /// Those whose answer, or whose lack of a counterargument, may have a price.
  private final int[] attacking;

  private final int[] needing;
  private final PriceList list;
  private final DualPrices prices;
  private final Losses losses;

  private final int[] rows;
  private int rowWords;
  private long rowWorth;

  /// The present prices: of a word, and by slot and side of an entry and of weight.
  private double word;

  private final double[] entries;
  private final double[] weight;

  private final double[] base;
  private final double[] reduced;
  private final double[] most;
  private final int[] at;
  private final int[] counts;
  private final int[] made;
  private double bound;

  /// @param rows by slot: how many cases it shows
  Relaxation(Problem problem, int[] rows) {
    this(problem, rows, new PriceList(problem).ofNothing());
  }

  private Relaxation(Problem problem, int[] rows, DualPrices prices) {
    this.problem = problem;
    this.places = problem.places();
    this.ties = problem.ties();
    this.points = problem.points().of();
    this.rules = problem.slots().toArray(SlotRule[]::new);
    this.value = new double[places.count()];
    this.words = new double[places.count()];
    this.weights = new double[places.count()];
    this.group = new int[places.count()];
    this.list = new PriceList(problem);
    this.prices = prices;
    this.attacking = having(it -> prices.mayRise(list.answer(it)));
    this.needing = having(it -> prices.mayRise(list.need(it)));
    this.losses = new Losses(problem, list, prices);
    this.rows = rows.clone();
    this.entries = new double[Places.SIDES * rules.length];
    this.weight = new double[Places.SIDES * rules.length];
    this.base = new double[points.length];
    this.reduced = new double[places.count()];
    this.most = new double[points.length];
    this.at = new int[points.length];
    this.counts = new int[rules.length];
    this.made = new int[problem.points().names().size()];
    addPlaces();
    addRows();
  }

  private void addPlaces() {
    for (int it = 0; it < value.length; it++) {
      value[it] = problem.valueOf(it);
      words[it] = places.words()[it];
      weights[it] = places.weight()[it];
      group[it] = places.group(it);
    }
  }

  private int[] having(IntPredicate what) {
    return IntStream.range(0, points.length).filter(what).toArray();
  }

  /// With so many cases by slot, and to begin with the same prices.
  Relaxation showing(int[] cases) {
    return new Relaxation(problem, cases, prices.copy());
  }

  private void addRows() {
    for (int it = 0; it < rows.length; it++) {
      for (CaseGroup row : problem.cases().get(it).subList(0, rows[it])) {
        rowWords += row.words();
        rowWorth += problem.worthOf(row) + problem.prices().word() * row.words();
      }
      int shown = problem.casesIn(it, rows[it]);
      rowWorth -= problem.isOfCases(it) ? problem.prices().thin() * rules[it].thin(shown) : 0;
    }
  }

  /// Whether slots have as many cases as they must.
  boolean isPossible() {
    boolean enough = true;
    for (int it = 0; it < rows.length; it++) {
      enough &= !problem.isOfCases(it) || problem.leastIn(it) <= problem.casesIn(it, rows[it]);
    }
    return enough;
  }

  /// Betters the prices where no plan is known.
  void better(int steps) {
    better(steps, UNKNOWN);
  }

  /// Betters the prices.
  ///
  /// @param found no bound below what is known to be reached is of use
  void better(int steps, long found) {
    better(steps, (double) found);
  }

  private void better(int steps, double found) {
    double least = Double.POSITIVE_INFINITY;
    double factor = FIRST;
    int since = 0;
    for (int it = 0; it < steps && least > found; it++) {
      solve();
      since++;
      if (bound < least) {
        since = bound < least - CLEARLY ? 0 : since;
        least = bound;
        prices.keep();
      }
      if (since >= PATIENCE) {
        factor *= SHORTER;
        since = 0;
      }
      double hoped = found == UNKNOWN ? least - BELOW * Math.abs(least) : found;
      prices.step(factor * (bound - hoped));
    }
    prices.backToKept();
    solve();
  }

  private void solve() {
    bound = rowWorth;
    prices.forgetSlopes();
    Arrays.fill(counts, 0);
    Arrays.fill(made, 0);
    payTies();
    chargePlaces();
    for (int it = 0; it < at.length; it++) {
      choose(it);
    }
    chargeWords();
    chargeSlots();
    chargePoints();
    chargeTies();
  }

  /// What standing is worth for the sake of others.
  private void payTies() {
    for (int it = 0; it < base.length; it++) {
      double paid = 0;
      for (int own : points[it]) {
        paid += prices.of(list.point(own));
      }
      base[it] = paid;
    }
    for (int it : attacking) {
      double paid = prices.of(list.answer(it));
      base[it] += problem.prices().answer() - paid;
      for (int target : ties.attacks()[it]) {
        base[target] += paid;
      }
    }
    for (int it : needing) {
      double paid = prices.of(list.need(it));
      base[it] -= paid;
      base[ties.needs()[it]] += paid;
    }
  }

  private void chargePlaces() {
    double over = prices.of(PriceList.PRO_OVER);
    double under = prices.of(PriceList.CON_OVER);
    double lead = prices.of(PriceList.LEAD);
    word = prices.of(PriceList.WORD);
    for (int it = 0; it < rules.length; it++) {
      double entry = prices.of(list.slot(it));
      double turn = prices.of(list.turn(it));
      entries[Places.SIDES * it] = entry + turn * rules[it].turns().share(-1);
      entries[Places.SIDES * it + 1] = entry;
      entries[Places.SIDES * it + 2] = entry + turn * rules[it].turns().share(1);
      weight[Places.SIDES * it] = -lead - 3 * over + 2 * under;
      weight[Places.SIDES * it + 2] = lead + 2 * over - 3 * under;
    }
  }

  private void choose(int candidate) {
    double best = problem.mustStand(candidate) ? Double.NEGATIVE_INFINITY : 0;
    int where = Plan.OUT;
    int end = places.first()[candidate + 1];
    for (int place = places.first()[candidate]; place < end; place++) {
      double worth =
          value[place]
              + base[candidate]
              - word * words[place]
              - entries[group[place]]
              - weight[group[place]] * weights[place];
      reduced[place] = worth;
      if (worth > best) {
        best = worth;
        where = place;
      }
    }
    most[candidate] = best;
    at[candidate] = where;
    bound += best;
    if (where != Plan.OUT) {
      use(candidate, where);
    }
  }

  private void use(int candidate, int place) {
    int side = places.side()[place];
    int in = places.slot()[place];
    prices.use(PriceList.WORD, places.words()[place]);
    if (side != 0) {
      long weight = places.weight()[place];
      prices.use(PriceList.LEAD, side * weight);
      prices.use(PriceList.PRO_OVER, side > 0 ? 2 * weight : -3 * weight);
      prices.use(PriceList.CON_OVER, side > 0 ? -3 * weight : 2 * weight);
      prices.use(list.turn(in), rules[in].turns().share(side));
    }
    counts[in]++;
    for (int own : points[candidate]) {
      made[own]++;
    }
  }

  private void chargeWords() {
    if (prices.mayRise(PriceList.WORD)) {
      double left = (double) problem.words() - rowWords;
      bound += prices.of(PriceList.WORD) * left;
      prices.use(PriceList.WORD, -left);
    }
  }

  private void chargeSlots() {
    for (int it = 0; it < rules.length; it++) {
      if (!problem.isOfCases(it)) {
        int wanted = losses.wantedIn(it);
        bound += losses.worthOf(it, wanted);
        prices.use(list.slot(it), counts[it] - wanted);
        if (rules[it].turns() == SlotRule.Turns.EVEN) {
          // One more of a side than of the other is free.
          bound += Math.abs(prices.of(list.turn(it)));
          prices.use(list.turn(it), -Math.signum(prices.of(list.turn(it))));
        }
      }
    }
  }

  private void chargePoints() {
    for (int it = 0; it < made.length; it++) {
      double gain = problem.prices().point() - prices.of(list.point(it));
      boolean makes = gain > 0 || problem.mustMake(it);
      bound += makes ? gain : 0;
      prices.use(list.point(it), (makes ? 1 : 0) - made[it]);
    }
  }

  private boolean stands(int candidate) {
    return at[candidate] != Plan.OUT;
  }

  private void chargeTies() {
    for (int it : attacking) {
      double used = stands(it) ? 1 : 0;
      for (int target : ties.attacks()[it]) {
        used -= stands(target) ? 1 : 0;
      }
      prices.use(list.answer(it), used);
    }
    for (int it : needing) {
      int lacking = (stands(it) ? 1 : 0) - (stands(ties.needs()[it]) ? 1 : 0);
      prices.use(list.need(it), lacking);
    }
  }

  /// No plan with so many cases is worth more.
  double bound() {
    return bound;
  }

  int[] rows() {
    return rows;
  }

  int rowWords() {
    return rowWords;
  }

  /// What a candidate is worth in a place, or out, at these prices.
  double worthIn(int place) {
    return place == Plan.OUT ? 0 : reduced[place];
  }

  /// Where a candidate stands at these prices, or [Plan#OUT].
  int placeOf(int candidate) {
    return at[candidate];
  }

  /// What it is worth where it is worth most.
  double mostOf(int candidate) {
    return most[candidate];
  }

  /// What plans lose on the bound.
  Losses losses() {
    return losses;
  }
}
