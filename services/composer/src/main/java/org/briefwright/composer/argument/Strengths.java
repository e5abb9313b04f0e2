package org.briefwright.composer.argument;

import java.util.Map;

/// The strength of every argument of a graph, 0 to 1. The numbers order arguments; they are no
/// probabilities.
///
/// @param byId strength by fragment id
/// @param rounds how often the whole graph was gone through
/// @param settled whether the numbers stopped moving; false only for cycles that keep swinging
public record Strengths(Map<String, Double> byId, int rounds, boolean settled) {

  public Strengths {
    byId = Map.copyOf(byId);
  }

  /// @throws IllegalArgumentException when the graph has no such argument
  public double of(String id) {
    Double strength = byId.get(id);
    if (strength == null) {
      throw new IllegalArgumentException("no argument '" + id + "' in the graph");
    }
    return strength;
  }
}
