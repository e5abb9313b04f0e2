package org.briefwright.composer.selection;

import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.language.Words;

/// A precedent in its slot.
///
/// @param bearing what it says on the topic's question
/// @param shared how many factors it has in common with the case at hand
/// @param comparable how many factors are known in both
/// @param words that its row prints
public record ChosenCase(
    int slot,
    Held<Precedent> held,
    Precedent.Bearing bearing,
    int shared,
    int comparable,
    int words,
    String reason) {

  static ChosenCase of(
      int slot,
      Held<Precedent> held,
      Precedent.Bearing bearing,
      int shared,
      int comparable,
      String reason) {
    Precedent body = held.body();
    int words =
        Words.count(body.name())
            + Words.count(body.mechanism())
            + Words.count(bearing.point())
            + Words.count(body.analogyLimits().getFirst());
    return new ChosenCase(slot, held, bearing, shared, comparable, words, reason);
  }

  boolean speaksLike(ChosenCase other) {
    return bearing.stance() == other.bearing.stance();
  }
}
