package org.briefwright.composer.selection;

/// What choosing a fragment was worth at the moment it was chosen, part by part; the parts add
/// up to [#total()]. See docs/selection.md for the meaning and size of each.
public record Score(
    double strength,
    double coverage,
    double audience,
    double answers,
    double redundancy,
    double staleness) {

  public double total() {
    return strength + coverage + audience + answers - redundancy - staleness;
  }
}
