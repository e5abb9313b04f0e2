package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.ArgumentMap;

/// How many rows below the question each claim stands: one below the lowest that it bears on.
final class Distances {

  private static final int UNKNOWN = -1;
  private static final int ASKED = -2;

  private final List<List<Integer>> targets;
  private final int[] distance;

  private Distances(List<List<Integer>> targets) {
    this.targets = targets;
    this.distance = new int[targets.size()];
    java.util.Arrays.fill(distance, UNKNOWN);
  }

  /// In the order of the claims.
  static int[] of(ArgumentMap map) {
    List<String> ids = map.claims().stream().map(ArgumentMap.Claim::id).toList();
    List<List<Integer>> targets = new ArrayList<>();
    for (String id : ids) {
      targets.add(
          map.relations().stream()
              .filter(relation -> relation.from().equals(id))
              .map(relation -> ids.indexOf(relation.to()))
              .toList());
    }
    Distances distances = new Distances(targets);
    for (int claim = 0; claim < ids.size(); claim++) {
      distances.of(claim);
    }
    return distances.distance;
  }

  private int of(int claim) {
    if (distance[claim] != UNKNOWN) {
      // Claims that attack each other have no order; the first one stands above.
      return distance[claim];
    }
    distance[claim] = ASKED;
    int below = 0;
    for (int target : targets.get(claim)) {
      below = Math.max(below, of(target) + 1);
    }
    distance[claim] = below;
    return below;
  }
}
