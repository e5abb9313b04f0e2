package org.briefwright.composer.selection;

import java.util.Set;

/// What a selection is to keep however short it gets.
///
/// @param requiredPoints key points to keep covered as long as possible
/// @param included fragments that the request includes: they may get shorter, but stay
/// @param balanced whether the two sides are to keep about equal weight
public record Insistence(Set<String> requiredPoints, Set<String> included, boolean balanced) {

  public Insistence {
    requiredPoints = Set.copyOf(requiredPoints);
    included = Set.copyOf(included);
  }

  boolean includes(Chosen passage) {
    return included.contains(passage.candidate().id());
  }

  /// Whether nothing else in the selection carries one of the passage's required key points.
  boolean needs(Chosen passage, Selection now) {
    return passage.candidate().fragment().keyPoints().stream()
        .filter(requiredPoints::contains)
        .anyMatch(
            point -> now.chosen().stream().noneMatch(it -> it != passage && it.carries(point)));
  }
}
