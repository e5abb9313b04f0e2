package org.briefwright.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The word n-grams of a text as sorted hashes, to compare texts by what they share. Two texts
/// that share no run of n words have similarity 0.
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

  /// Names all pairs of texts, by their places in the list, that share a run; each once.
  public static void sharing(List<Shingles> texts, Pairs pairs) {
    Map<Integer, List<Integer>> withRun = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      Set<Integer> met = new TreeSet<>();
      for (int hash : texts.get(i).hashes) {
        List<Integer> others = withRun.computeIfAbsent(hash, _ -> new ArrayList<>(1));
        met.addAll(others);
        others.add(i);
      }
      for (int earlier : met) {
        pairs.take(earlier, i);
      }
    }
  }

  /// Takes the places of two texts.
  @FunctionalInterface
  public interface Pairs {
    void take(int one, int other);
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
