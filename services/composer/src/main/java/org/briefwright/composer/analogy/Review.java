package org.briefwright.composer.analogy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Topic;

/// The precedents on a topic, looked through: those that may be shown, compared, and those that may
/// not.
public record Review(Analogies analogies, List<Refusal> refused) {

  /// A precedent that may not be shown.
  public record Refusal(String id, String reason) {}

  public Review {
    refused = List.copyOf(refused);
  }

  /// @param refuse why a precedent may not be shown; nothing where it may
  public static Review of(
      Topic topic, List<Held<Precedent>> precedents, Function<Precedent, Optional<String>> refuse) {
    CaseAtHand atHand = CaseAtHand.of(topic);
    List<Comparison> comparisons = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    for (Held<Precedent> held : precedents) {
      Optional<String> reason = refuse.apply(held.body());
      if (reason.isPresent()) {
        refused.add(new Refusal(held.id(), reason.get()));
      } else {
        comparisons.add(Comparison.of(atHand, held));
      }
    }
    return new Review(new Analogies(comparisons), refused);
  }
}
