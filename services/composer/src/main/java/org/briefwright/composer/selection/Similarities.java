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

  private final Map<String, List<Near>> byId = new HashMap<>();

  /// A body of the fragment that was asked for, and one of another that shares runs with it.
  ///
  /// @param value above 0; 1 for the same runs of words
  record Near(BodySize size, String other, BodySize otherSize, double value) {}

  private record Text(String id, BodySize size) {}

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
          double value = runs.get(one).jaccard(runs.get(other));
          similarities.add(texts.get(one), texts.get(other), value);
          similarities.add(texts.get(other), texts.get(one), value);
        });
    return similarities;
  }

  private void add(Text one, Text other, double value) {
    if (!one.id().equals(other.id()) && value > 0) {
      byId.computeIfAbsent(one.id(), _ -> new ArrayList<>(2))
          .add(new Near(one.size(), other.id(), other.size(), value));
    }
  }

  /// What shares runs of words with any body of this fragment.
  List<Near> of(String id) {
    return byId.getOrDefault(id, List.of());
  }

  /// How similar two bodies are; 0 where they share no run.
  double between(Candidate one, BodySize size, Candidate other, BodySize otherSize) {
    return of(one.id()).stream()
        .filter(it -> it.size() == size && it.otherSize() == otherSize)
        .filter(it -> it.other().equals(other.id()))
        .mapToDouble(Near::value)
        .findFirst()
        .orElse(0);
  }
}
