package org.briefwright.composer.selection;

import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Precedent;

/// A precedent in its slot.
///
/// @param bearing what it says on the topic's question
/// @param shared how many factors it has in common with the case at hand
/// @param comparable how many factors are known in both
public record ChosenCase(
    int slot,
    Held<Precedent> held,
    Precedent.Bearing bearing,
    int shared,
    int comparable,
    String reason) {

  boolean speaksLike(ChosenCase other) {
    return bearing.stance() == other.bearing.stance();
  }
}
