package org.briefwright.composer.selection;

import java.util.List;
import java.util.Optional;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.dossier.Template.SlotStance;
import org.briefwright.composer.request.Posture;
import org.briefwright.composer.selection.SlotRule.Turns;

/// How much room each side of the question gets.
///
/// @param favoured the side that the posture argues for; empty when balanced
record Sides(Optional<Stance> favoured) {

  static Sides of(Posture posture, List<Candidate> candidates) {
    return new Sides(
        switch (posture) {
          case BALANCED -> Optional.empty();
          case ADVOCATE_PRO -> Optional.of(Stance.PRO);
          case ADVOCATE_CON -> Optional.of(Stance.CON);
          case RED_TEAM -> Optional.of(stronger(candidates).opposite());
        });
  }

  private static Stance stronger(List<Candidate> candidates) {
    return strengthOf(Stance.PRO, candidates) >= strengthOf(Stance.CON, candidates)
        ? Stance.PRO
        : Stance.CON;
  }

  private static long strengthOf(Stance stance, List<Candidate> candidates) {
    return candidates.stream()
        .filter(it -> it.fragment().stance() == stance)
        .mapToLong(it -> Worth.micros(it.strength()))
        .sum();
  }

  /// The most passages that a slot takes: the side that a brief argues against keeps its
  /// strongest word only.
  int mostIn(Slot slot) {
    boolean disfavoured =
        favoured.map(side -> slot.stance() == only(side.opposite())).orElse(false);
    return disfavoured ? Math.min(slot.max(), Math.max(1, slot.min())) : slot.max();
  }

  private static SlotStance only(Stance side) {
    return side == Stance.PRO ? SlotStance.PRO : SlotStance.CON;
  }

  Turns turnsIn(Slot slot) {
    if (slot.stance() != SlotStance.BOTH) {
      return Turns.NONE;
    }
    return favoured
        .map(side -> side == Stance.PRO ? Turns.PRO_LEADS : Turns.CON_LEADS)
        .orElse(Turns.EVEN);
  }
}
