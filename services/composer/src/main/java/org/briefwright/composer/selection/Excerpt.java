package org.briefwright.composer.selection;

import java.util.Arrays;

/// A problem with some of another's candidates only, numbered anew in the same order. The other
/// is called the whole.
///
/// @param problem with these candidates only
/// @param kept by their new numbers: the candidates as the whole numbers them
/// @param places by their new numbers, likewise
/// @param all how many candidates the whole has
record Excerpt(Problem problem, int[] kept, int[] places, int all) {

  /// @param kept in rising order, and with each the counterargument that it needs
  static Excerpt of(Problem whole, int[] kept) {
    return new Cut(whole, kept).excerpt();
  }

  /// A plan of the whole with these candidates only, in its numbers here.
  Plan of(Plan plan) {
    int[] at = new int[kept.length];
    for (int it = 0; it < kept.length; it++) {
      int place = plan.at()[kept[it]];
      at[it] = place == Plan.OUT ? Plan.OUT : Arrays.binarySearch(places, place);
    }
    return new Plan(at, plan.rows());
  }

  /// The same plan in the numbers of the whole.
  Plan inWhole(Plan plan) {
    int[] at = new int[all];
    Arrays.fill(at, Plan.OUT);
    for (int it = 0; it < kept.length; it++) {
      at[kept[it]] = plan.at()[it] == Plan.OUT ? Plan.OUT : places[plan.at()[it]];
    }
    return new Plan(at, plan.rows());
  }

  /// The way to make one.
  private static final class Cut {

    private final Problem whole;
    private final int[] kept;
    private final int[] number;

    Cut(Problem whole, int[] kept) {
      this.whole = whole;
      this.kept = kept;
      this.number = new int[whole.candidates().size()];
      Arrays.fill(number, Ties.NONE);
      for (int it = 0; it < kept.length; it++) {
        number[kept[it]] = it;
      }
    }

    Excerpt excerpt() {
      int[] some = Arrays.stream(kept).flatMap(whole::placesOf).toArray();
      boolean[] included = new boolean[kept.length];
      for (int it = 0; it < kept.length; it++) {
        included[it] = whole.included()[kept[it]];
      }
      Points points = whole.points();
      int[][] made = Arrays.stream(kept).mapToObj(it -> points.of()[it]).toArray(int[][]::new);
      Problem problem =
          new Problem(
              Arrays.stream(kept).mapToObj(whole.candidates()::get).toList(),
              whole.slots(),
              places(some),
              ties(),
              new Points(points.names(), points.required(), made),
              merits(),
              included,
              whole.cases(),
              whole.words(),
              whole.balanced(),
              whole.prices(),
              whole.relaxed());
      return new Excerpt(problem, kept, some, number.length);
    }

    private Places places(int[] some) {
      Places all = whole.places();
      int[] first = new int[kept.length + 1];
      for (int it = 0; it < kept.length; it++) {
        first[it + 1] = first[it] + all.first()[kept[it] + 1] - all.first()[kept[it]];
      }
      return new Places(
          first,
          Arrays.stream(some).map(it -> number[all.owner()[it]]).toArray(),
          picked(all.slot(), some),
          picked(all.size(), some),
          picked(all.side(), some),
          picked(all.words(), some),
          picked(all.strength(), some),
          picked(all.weight(), some));
    }

    private Merits merits() {
      Merits all = whole.merits();
      return new Merits(
          picked(all.relevance(), kept),
          picked(all.audience(), kept),
          picked(all.confidence(), kept),
          picked(all.freshness(), kept));
    }

    private Ties ties() {
      Ties all = whole.ties();
      int texts = kept.length * Problem.SIZES;
      int[][] near = new int[texts][];
      long[][] cost = new long[texts][];
      boolean[][] same = new boolean[texts][];
      for (int text = 0; text < texts; text++) {
        int before = kept[text / Problem.SIZES] * Problem.SIZES + text % Problem.SIZES;
        int[] others = all.near()[before];
        int[] still = new int[others.length];
        int count = 0;
        for (int it = 0; it < others.length; it++) {
          if (number[others[it] / Problem.SIZES] != Ties.NONE) {
            still[count++] = it;
          }
        }
        near[text] = new int[count];
        cost[text] = new long[count];
        same[text] = new boolean[count];
        for (int it = 0; it < count; it++) {
          near[text][it] = text(others[still[it]]);
          cost[text][it] = all.cost()[before][still[it]];
          same[text][it] = all.same()[before][still[it]];
        }
      }
      return new Ties(
          lists(all.attacks()),
          lists(all.attackers()),
          Arrays.stream(kept).map(it -> renumbered(all.needs()[it])).toArray(),
          lists(all.neededBy()),
          near,
          cost,
          same);
    }

    private int text(int before) {
      return number[before / Problem.SIZES] * Problem.SIZES + before % Problem.SIZES;
    }

    private int renumbered(int candidate) {
      return candidate == Ties.NONE ? Ties.NONE : number[candidate];
    }

    private int[][] lists(int[][] byCandidate) {
      return Arrays.stream(kept)
          .mapToObj(
              it ->
                  Arrays.stream(byCandidate[it])
                      .map(other -> number[other])
                      .filter(other -> other != Ties.NONE)
                      .toArray())
          .toArray(int[][]::new);
    }

    private static int[] picked(int[] all, int[] some) {
      return Arrays.stream(some).map(it -> all[it]).toArray();
    }

    private static long[] picked(long[] all, int[] some) {
      return Arrays.stream(some).mapToLong(it -> all[it]).toArray();
    }
  }
}
