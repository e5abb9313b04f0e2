package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.language.Shingles;

/// How much the bodies of a dossier's fragments repeat each other, by Jaccard similarity of their
/// runs of five words. Nearly all pairs share no run, so only those that do are kept.
public final class Similarities {

  private final Map<Pair, Double> above0 = new HashMap<>();

  private record Text(String id, BodySize size) {}

  private record Pair(Text one, Text other) {}

  private Similarities() {}

  static Similarities among(List<Candidate> candidates) {
    List<Text> texts = new ArrayList<>();
    List<Shingles> runs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      for (BodySize size : BodySize.values()) {
        texts.add(new Text(candidate.id(), size));
        runs.add(candidate.runs().get(size));
      }
    }
    Similarities similarities = new Similarities();
    Shingles.sharing(
        runs,
        (one, other) -> {
          double similarity = runs.get(one).jaccard(runs.get(other));
          similarities.above0.put(new Pair(texts.get(one), texts.get(other)), similarity);
          similarities.above0.put(new Pair(texts.get(other), texts.get(one)), similarity);
        });
    return similarities;
  }

  /// From 0, nothing in common, to 1, the same runs of words.
  public double of(Candidate one, BodySize size, Candidate other, BodySize otherSize) {
    return above0.getOrDefault(
        new Pair(new Text(one.id(), size), new Text(other.id(), otherSize)), 0.0);
  }
}
