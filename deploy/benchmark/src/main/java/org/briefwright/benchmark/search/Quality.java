package org.briefwright.benchmark.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How good one order of fragments is for one topic.
///
/// @param ndcg normalised discounted cumulated gain of the first ten, with a gain of 1 for each
///     fragment that answers the topic
/// @param coverage the share of the topic's points that the first twenty make
/// @param bothSides 1 where the first ten hold a right answer of either side, 0 where not, null
///     where the set has no such pair
record Quality(double ndcg, double coverage, Integer bothSides) {
  private static final int FIRST = 10;
  private static final int MORE = 20;

  static Quality of(List<String> ranked, Map<String, String> points, Map<String, String> stances) {
    double gain = 0;
    double ideal = 0;
    Set<String> made = new HashSet<>();
    Set<String> sides = new HashSet<>();
    for (int rank = 0; rank < Math.min(MORE, ranked.size()); rank++) {
      String id = ranked.get(rank);
      if (points.containsKey(id)) {
        made.add(points.get(id));
        if (rank < FIRST) {
          gain += discount(rank);
          sides.add(String.valueOf(stances.get(id)));
        }
      }
    }
    for (int rank = 0; rank < Math.min(FIRST, points.size()); rank++) {
      ideal += discount(rank);
    }
    return new Quality(
        gain / ideal,
        (double) made.size() / new HashSet<>(points.values()).size(),
        hasBoth(points.keySet(), stances)
            ? (sides.containsAll(Set.of("pro", "con")) ? 1 : 0)
            : null);
  }

  private static boolean hasBoth(Set<String> ids, Map<String, String> stances) {
    return ids.stream().anyMatch(id -> "pro".equals(stances.get(id)))
        && ids.stream().anyMatch(id -> "con".equals(stances.get(id)));
  }

  private static double discount(int rank) {
    return 1 / (Math.log(rank + 2) / Math.log(2));
  }
}
