package org.briefwright.composer.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// In which order [Branches] decides on candidates, in which order it tries their places, and
/// what those not yet decided can still add or must still lose. First come those of which it is
/// clearest where they belong, so that what is open is left for the end, where it is cheap.
///
/// @param order candidates
/// @param options beside `order`: places and [Plan#OUT], the best first
/// @param losses beside `options`: what is lost on the bound
/// @param words by how many are decided: the most words that the others can have
/// @param pro likewise: the most weight for
/// @param con likewise: the most weight against
record Decisions(
    int[] order, int[][] options, double[][] losses, long[] words, long[] pro, long[] con) {

  static Decisions of(Problem problem, Relaxation relaxation) {
    int candidates = problem.candidates().size();
    int[][] places = new int[candidates][];
    double[] regret = new double[candidates];
    for (int it = 0; it < candidates; it++) {
      places[it] = options(problem, relaxation, it);
      regret[it] =
          places[it].length < 2
              ? Double.POSITIVE_INFINITY
              : relaxation.worthIn(places[it][0]) - relaxation.worthIn(places[it][1]);
    }
    int[] order =
        IntStream.range(0, candidates)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer it) -> -regret[it])
                    .thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    int[][] options = Arrays.stream(order).mapToObj(it -> places[it]).toArray(int[][]::new);
    return new Decisions(
        order,
        options,
        losses(relaxation, order, options),
        sums(options, it -> problem.places().words()[it]),
        sums(options, it -> Math.max(0, problem.places().side()[it] * weight(problem, it))),
        sums(options, it -> Math.max(0, -problem.places().side()[it] * weight(problem, it))));
  }

  private static long weight(Problem problem, int place) {
    return problem.places().weight()[place];
  }

  private static int[] options(Problem problem, Relaxation relaxation, int candidate) {
    IntStream out = problem.mustStand(candidate) ? IntStream.empty() : IntStream.of(Plan.OUT);
    return IntStream.concat(out, problem.placesOf(candidate))
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer it) -> -relaxation.worthIn(it))
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[][] losses(Relaxation relaxation, int[] order, int[][] options) {
    double[][] losses = new double[order.length][];
    for (int at = 0; at < order.length; at++) {
      double most = relaxation.mostOf(order[at]);
      losses[at] =
          Arrays.stream(options[at]).mapToDouble(it -> most - relaxation.worthIn(it)).toArray();
    }
    return losses;
  }

  private interface Amount {
    long of(int place);
  }

  private static long[] sums(int[][] options, Amount amount) {
    long[] sums = new long[options.length + 1];
    for (int at = options.length - 1; at >= 0; at--) {
      long most = 0;
      for (int place : options[at]) {
        most = Math.max(most, place == Plan.OUT ? 0 : amount.of(place));
      }
      sums[at] = sums[at + 1] + most;
    }
    return sums;
  }
}
