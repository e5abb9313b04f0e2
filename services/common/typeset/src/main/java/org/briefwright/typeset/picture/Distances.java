package org.briefwright.typeset.picture;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.briefwright.typeset.document.ArgumentMap;

/// How many steps each claim is from the question, by the shortest way.
final class Distances {

  private static final int UNKNOWN = -1;

  private Distances() {}

  /// In the order of the claims. Claims that bear on none are 0; where claims only bear on each
  /// other in a ring, the first of them is.
  static int[] of(ArgumentMap map) {
    List<String> ids = map.claims().stream().map(ArgumentMap.Claim::id).toList();
    int[] distances = new int[ids.size()];
    Arrays.fill(distances, UNKNOWN);
    Deque<Integer> waiting = new ArrayDeque<>();
    for (int claim = 0; claim < distances.length; claim++) {
      String id = ids.get(claim);
      if (map.relations().stream().noneMatch(relation -> relation.from().equals(id))) {
        distances[claim] = 0;
        waiting.add(claim);
      }
    }
    walk(map, ids, distances, waiting);
    for (int claim = 0; claim < distances.length; claim++) {
      if (distances[claim] == UNKNOWN) {
        distances[claim] = 0;
        waiting.add(claim);
        walk(map, ids, distances, waiting);
      }
    }
    return distances;
  }

  private static void walk(
      ArgumentMap map, List<String> ids, int[] distances, Deque<Integer> waiting) {
    while (!waiting.isEmpty()) {
      int near = waiting.remove();
      for (ArgumentMap.Relation relation : map.relations()) {
        int far = ids.indexOf(relation.from());
        if (relation.to().equals(ids.get(near)) && distances[far] == UNKNOWN) {
          distances[far] = distances[near] + 1;
          waiting.add(far);
        }
      }
    }
  }
}
