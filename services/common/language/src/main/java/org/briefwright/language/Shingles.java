package org.briefwright.language;

import java.util.Arrays;
import java.util.List;

/// The word n-grams of a text as sorted hashes, to compare texts by what they share. Two texts
/// that
/// share no run of n words have similarity 0.
public final class Shingles {

  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  /// @param n words in a run, at least 1
  public static Shingles of(String text, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("a run of " + n + " words is no run");
    }
    List<String> words = Words.of(text);
    int[] hashes = new int[Math.max(0, words.size() - n + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = words.subList(i, i + n).hashCode();
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /// Jaccard similarity: shared runs over all runs, 0 to 1; 0 where either text has no run.
  public double jaccard(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      if (order == 0) {
        shared++;
      }
      if (order <= 0) {
        i++;
      }
      if (order >= 0) {
        j++;
      }
    }
    int all = hashes.length + other.hashes.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
