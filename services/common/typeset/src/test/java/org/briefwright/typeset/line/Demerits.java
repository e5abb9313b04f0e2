package org.briefwright.typeset.line;

/// The demerits of given line ends, reckoned apart from the breaker: badness and penalties of each
/// line, unequal neighbours, hyphens in a row, and a stump at the end.
record Demerits(Items items, Measure measure) {

  double of(int[] ends) {
    double sum = 0;
    int start = 0;
    int fitnessBefore = 1;
    for (int i = 0; i < ends.length; i++) {
      int end = ends[i];
      while (start < end && items.kind[start] != Items.BOX) {
        start++;
      }
      double hyphen = items.kind[end] == Items.PENALTY ? items.width[end] : 0;
      double width = hyphen - (end > 0 ? items.hang[end - 1] : 0);
      double boxes = 0;
      double stretch = 0;
      double shrink = 0;
      for (int k = start; k < end; k++) {
        if (items.kind[k] != Items.PENALTY) {
          width += items.width[k];
          boxes += items.width[k];
          stretch += items.stretch[k];
          shrink += items.shrink[k];
        }
      }
      double missing = measure.width() - width;
      double ratio =
          missing == 0
              ? 0
              : missing > 0
                  ? (stretch > 0 ? missing / stretch : 1e6)
                  : (shrink > 0 ? missing / shrink : missing > -1e-6 ? 0 : -1e6);
      if (ratio < -1) {
        return Double.POSITIVE_INFINITY;
      }
      int fitness = LineEnd.fitness(ratio);
      double badness = 10 + 100 * Math.abs(ratio * ratio * ratio);
      double price = items.kind[end] == Items.PENALTY ? Math.max(0, items.penalty[end]) : 0;
      sum += badness * badness + price * price;
      sum += Math.abs(fitness - fitnessBefore) > 1 ? 5_000 : 0;
      sum += i == ends.length - 1 && i > 0 && boxes < measure.width() / 8 ? 8_000 : 0;
      fitnessBefore = fitness;
      start = end + 1;
    }
    return sum;
  }
}
