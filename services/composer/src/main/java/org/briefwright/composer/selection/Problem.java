package org.briefwright.composer.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What there is to choose from for one request, and what a choice must keep to: candidates,
/// places and slots by number, so that trying a change is cheap.
///
/// @param candidates that have a place, by id
/// @param merits what candidates are worth wherever they stand
/// @param included by candidate: whether the request insists on it
/// @param cases by slot: its groups of cases, the first to be shown first
/// @param words the limit
/// @param balanced whether the two sides must weigh about the same
/// @param prices what the parts that belong to no single place are worth
/// @param relaxed constraints that do not count
record Problem(
    List<Candidate> candidates,
    List<SlotRule> slots,
    Places places,
    Ties ties,
    Points points,
    Merits merits,
    boolean[] included,
    List<List<CaseGroup>> cases,
    int words,
    boolean balanced,
    Prices prices,
    Set<Constraint> relaxed) {

  /// In millionths.
  record Prices(
      long point, long answer, long thin, long uneven, long tilt, long word, boolean cases) {

    static final Prices USUAL =
        new Prices(Worth.POINT, Worth.ANSWER, Worth.THIN, Worth.UNEVEN, Worth.TILT, 0, true);

    /// Where nothing counts but to be brief.
    static final Prices LEAN = new Prices(0, 0, 0, 0, 0, -Worth.ONE / 100, false);
  }

  boolean keeps(Constraint constraint) {
    return !relaxed.contains(constraint);
  }

  Problem withWords(int limit) {
    return with(limit, prices, relaxed);
  }

  Problem without(Constraint constraint) {
    EnumSet<Constraint> more = EnumSet.of(constraint);
    more.addAll(relaxed);
    return with(words, prices, more);
  }

  /// The same with every constraint.
  Problem strict() {
    return with(words, prices, Set.of());
  }

  /// The same with the shortest selection as the best.
  Problem lean() {
    Places still = places;
    Places worthless =
        new Places(
            still.first(),
            still.owner(),
            still.slot(),
            still.size(),
            still.side(),
            still.words(),
            new long[still.count()],
            still.weight());
    long[][] free =
        Arrays.stream(ties.cost()).map(it -> new long[it.length]).toArray(long[][]::new);
    Ties bare =
        new Ties(
            ties.attacks(),
            ties.attackers(),
            ties.needs(),
            ties.neededBy(),
            ties.near(),
            free,
            ties.same());
    return new Problem(
        candidates,
        slots,
        worthless,
        bare,
        points,
        merits.none(),
        included,
        cases,
        words,
        balanced,
        Prices.LEAN,
        relaxed);
  }

  private Problem with(int limit, Prices worth, Set<Constraint> free) {
    return new Problem(
        candidates,
        slots,
        places,
        ties,
        points,
        merits,
        included,
        cases,
        limit,
        balanced,
        worth,
        free);
  }

  long valueOf(int place) {
    return places.strength()[place]
        + merits.of(places.owner()[place])
        + prices.word() * places.words()[place];
  }

  int mostRows(int slot) {
    return cases.get(slot).size();
  }

  /// How many cases the first groups of a slot hold.
  int casesIn(int slot, int groups) {
    int shown = 0;
    for (CaseGroup group : cases.get(slot).subList(0, groups)) {
      shown += group.size();
    }
    return shown;
  }

  boolean isOfCases(int slot) {
    return mostRows(slot) > 0;
  }

  boolean mustMake(int point) {
    return points.required()[point] && keeps(Constraint.REQUIRED_POINT);
  }

  boolean mustStand(int candidate) {
    return included[candidate] && keeps(Constraint.INCLUDE);
  }

  /// Entries without which a slot may not stand.
  int leastIn(int slot) {
    return keeps(Constraint.SLOT_MINIMUM) ? slots.get(slot).least() : 0;
  }

  long[] valuesOfPlaces() {
    return IntStream.range(0, places.count()).mapToLong(this::valueOf).toArray();
  }

  long worthOf(CaseGroup group) {
    return prices.cases() ? group.cases().stream().mapToLong(Worth::ofCase).sum() : 0;
  }

  /// Places, those of the greatest worth first.
  List<Integer> byWorth(IntStream some) {
    return some.boxed()
        .sorted(
            Comparator.comparingLong((Integer place) -> valueOf(place))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  IntStream placesOf(int candidate) {
    return IntStream.range(places.first()[candidate], places.first()[candidate + 1]);
  }

  /// What it costs that one side outweighs the other; nothing where they need not be balanced.
  long tilt(long pro, long con) {
    return balanced ? Math.abs(pro - con) * prices.tilt() / Worth.ONE : 0;
  }

  int text(int place) {
    return places.owner()[place] * SIZES + places.size()[place];
  }

  static final int SIZES = org.briefwright.composer.dossier.BodySize.values().length;

  /// The aim for the balance, 1 - |P - N| / (P + N) >= 0.80, without fractions: neither side
  /// weighs more than one and a half times the other.
  static long unbalanced(long pro, long con) {
    return Math.max(0, 2 * Math.max(pro, con) - 3 * Math.min(pro, con));
  }
}
