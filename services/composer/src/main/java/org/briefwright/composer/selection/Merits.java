package org.briefwright.composer.selection;

/// What candidates are worth wherever they stand, in millionths, by candidate.
///
/// @param freshness a cost, so never above 0
record Merits(long[] relevance, long[] audience, long[] confidence, long[] freshness) {

  long of(int candidate) {
    return relevance[candidate]
        + audience[candidate]
        + confidence[candidate]
        + freshness[candidate];
  }

  /// The same for as many, worth nothing.
  Merits none() {
    int count = relevance.length;
    return new Merits(new long[count], new long[count], new long[count], new long[count]);
  }
}
