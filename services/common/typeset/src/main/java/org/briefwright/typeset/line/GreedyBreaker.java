package org.briefwright.typeset.line;

import java.util.ArrayList;
import java.util.List;

/// Fills one line after the other; for paragraphs with a box wider than the measure, which no
/// choice of line ends can help.
final class GreedyBreaker {

  private GreedyBreaker() {}

  static int[] breaks(Items items, double measure) {
    List<Integer> ends = new ArrayList<>();
    double length = 0;
    int candidate = -1;
    double sinceCandidate = 0;
    for (int i = 0; i < items.count; i++) {
      if (items.legalBreak(i)) {
        double hyphen = items.kind[i] == Items.PENALTY ? items.width[i] : 0;
        if (length + hyphen > measure + 0.01 && candidate >= 0) {
          ends.add(candidate);
          length = sinceCandidate;
        }
        candidate = i;
        sinceCandidate = 0;
      }
      if (items.forcedBreak(i)) {
        ends.add(i);
        candidate = -1;
      } else if (items.kind[i] == Items.BOX) {
        length += items.width[i];
        sinceCandidate += items.width[i];
      } else if (items.kind[i] == Items.GLUE && i != candidate) {
        length += items.width[i];
        sinceCandidate += items.width[i];
      } else if (items.kind[i] == Items.GLUE) {
        length += items.width[i];
      }
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }
}
