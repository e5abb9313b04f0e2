package org.briefwright.composer.selection;

import java.util.Comparator;
import java.util.stream.IntStream;

/// What entering a place could give at the most: a cheap look before it is tried.
final class Bounds {

  private final Problem problem;
  private final State state;
  private final Joins joins;
  private final int[] needs;
  private final int counterarguments;
  private final boolean counter;

  /// By candidate: the most that one of its places is worth, and the fewest words of any.
  private final long[] bestValue;

  private final int[] fewestWords;
  private final long[] leastWeight;
  private final long[] mostWeight;
  private final int[] side;

  /// By place: the most that entering it could ever add.
  private final long[] most;

  /// By slot: places of candidates that never bring another, those first that could add most.
  private final int[][] alone;

  /// By slot: likewise of those that may.
  private final int[][] bringing;

  /// @param counterarguments how many a candidate may bring in a row
  Bounds(Problem problem, State state, int counterarguments) {
    this.problem = problem;
    this.state = state;
    this.joins = state.joins();
    this.needs = problem.ties().needs();
    this.counterarguments = counterarguments;
    this.counter = problem.keeps(Constraint.COUNTERARGUMENT);
    long[] values = problem.valuesOfPlaces();
    this.bestValue = new long[needs.length];
    this.fewestWords = new int[needs.length];
    this.leastWeight = new long[needs.length];
    this.mostWeight = new long[needs.length];
    this.side = new int[needs.length];
    for (int it = 0; it < needs.length; it++) {
      bestValue[it] = problem.placesOf(it).mapToLong(to -> values[to]).max().orElse(0);
      leastWeight[it] =
          problem.placesOf(it).mapToLong(to -> problem.places().weight()[to]).min().orElse(0);
      mostWeight[it] =
          problem.placesOf(it).mapToLong(to -> problem.places().weight()[to]).max().orElse(0);
      side[it] = problem.places().side()[problem.places().first()[it]];
      fewestWords[it] =
          problem.placesOf(it).map(to -> problem.places().words()[to]).min().orElse(0);
    }
    this.most = new long[values.length];
    for (int to = 0; to < values.length; to++) {
      int owner = problem.places().owner()[to];
      most[to] = values[to] + besideValue(owner);
      int needed = needs[owner];
      for (int i = 0; i < counterarguments && needed != Ties.NONE && counter; i++) {
        most[to] += Math.max(0, bestValue[needed] + besideValue(needed));
        needed = needs[needed];
      }
    }
    int slots = problem.slots().size();
    this.alone = IntStream.range(0, slots).mapToObj(it -> in(it, false)).toArray(int[][]::new);
    this.bringing = IntStream.range(0, slots).mapToObj(it -> in(it, true)).toArray(int[][]::new);
  }

  /// What a candidate could add beside the value of its place.
  private long besideValue(int candidate) {
    return problem.prices().point() * problem.points().of()[candidate].length
        + problem.prices().answer() * (1 + problem.ties().attackers()[candidate].length);
  }

  private int[] in(int slot, boolean brings) {
    return IntStream.range(0, most.length)
        .filter(place -> problem.places().slot()[place] == slot)
        .filter(place -> brings == mayBring(problem.places().owner()[place]))
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer it) -> -most[it])
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private boolean mayBring(int candidate) {
    return counter && needs[candidate] != Ties.NONE;
  }

  int[] aloneIn(int slot) {
    return alone[slot];
  }

  int[] bringingIn(int slot) {
    return bringing[slot];
  }

  /// The most that entering a place could ever add.
  long everAdds(int place) {
    return most[place];
  }

  /// A bound of the merit.
  long of(int place) {
    int candidate = problem.places().owner()[place];
    int needed = needs[candidate];
    long more = 0;
    int words = 0;
    int others = 0;
    int breaks = 0;
    if (needed != Ties.NONE && counter && state.placeOf(needed) == Plan.OUT) {
      // A candidate that it brings may answer it, or be answered by it.
      for (int last = candidate; others < counterarguments; others++) {
        long answers = joins.answersNobody(needed) ? problem.prices().answer() : 0;
        answers += joins.answersNobody(last) ? problem.prices().answer() : 0;
        more += Math.max(0, bestValue[needed] + joins.worthOf(needed) + answers);
        // They may need each other, and both make a point that must be made.
        breaks += joins.breaksBy(needed) - 2;
        words += others == 0 ? fewestWords[needed] : 0;
        last = needed;
        needed = needs[needed];
        if (needed == Ties.NONE || state.placeOf(needed) != Plan.OUT) {
          others++;
          break;
        }
      }
    }
    long bound = state.boundWith(place, more, words, others, breaks);
    if (others == 1) {
      needed = needs[candidate];
      long lead = state.lead() + side[candidate] * problem.places().weight()[place];
      long one = lead + side[needed] * leastWeight[needed];
      long other = lead + side[needed] * mostWeight[needed];
      boolean around = one <= 0 && other >= 0 || one >= 0 && other <= 0;
      bound -= around ? 0 : problem.tilt(Math.min(Math.abs(one), Math.abs(other)), 0);
    }
    return bound;
  }
}
