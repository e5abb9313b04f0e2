package org.briefwright.composer.selection;

import java.util.List;
import java.util.Optional;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.request.Posture;

/// How much room each side of the question gets.
///
/// @param favoured the side that the posture argues for; empty when balanced
record Sides(Optional<Stance> favoured) {

  /// In a brief that argues for one side the other still has its strongest word.
  private static final int FAVOURED_TO_OTHER = 2;

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

  private static double strengthOf(Stance stance, List<Candidate> candidates) {
    return candidates.stream()
        .filter(it -> it.fragment().stance() == stance)
        .mapToDouble(Candidate::strength)
        .sum();
  }

  /// The most passages that a slot takes under this posture.
  int mostIn(Slot slot) {
    boolean disfavoured =
        favoured
            .map(
                side ->
                    slot.role()
                        == (side == Stance.PRO ? Role.ARGUMENTS_AGAINST : Role.ARGUMENTS_FOR))
            .orElse(false);
    return disfavoured ? Math.max(1, slot.min()) : slot.max();
  }

  /// The side whose turn it is in a slot that lets both speak.
  Stance turnIn(List<Chosen> soFar) {
    long pro = soFar.stream().filter(it -> it.stance() == Stance.PRO).count();
    long con = soFar.stream().filter(it -> it.stance() == Stance.CON).count();
    if (favoured.isEmpty()) {
      return pro <= con ? Stance.PRO : Stance.CON;
    }
    Stance side = favoured.get();
    long mine = side == Stance.PRO ? pro : con;
    long other = side == Stance.PRO ? con : pro;
    return mine < FAVOURED_TO_OTHER * (other + 1) ? side : side.opposite();
  }
}
