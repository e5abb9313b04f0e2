package org.briefwright.composer.analogy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.request.Because;

/// The precedents on a topic, looked through: those that may be shown, compared, and those that may
/// not.
public record Review(Analogies analogies, List<Refusal> refused) {

  /// A precedent that may not be shown.
  ///
  /// @param reason in words for the analyst
  /// @param because the same for programs
  public record Refusal(String id, String reason, Because because) {}

  public Review {
    refused = List.copyOf(refused);
  }

  /// @param refuse why a precedent may not be shown; nothing where it may
  public static Review of(
      Topic topic,
      List<Held<Precedent>> precedents,
      Function<Precedent, Optional<Because>> refuse) {
    CaseAtHand atHand = CaseAtHand.of(topic);
    List<Comparison> comparisons = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    for (Held<Precedent> held : precedents) {
      Optional<Because> reason = refuse.apply(held.body());
      if (reason.isPresent()) {
        refused.add(new Refusal(held.id(), reason.get().sentence(), reason.get()));
      } else {
        comparisons.add(Comparison.of(atHand, held));
      }
    }
    return new Review(new Analogies(comparisons), refused);
  }
}
