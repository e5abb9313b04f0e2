package org.briefwright.composer.selection;

import java.util.Comparator;
import java.util.List;
import org.briefwright.composer.dossier.Stance;

/// Which fragments and cases stand in which slot, and what was left out.
///
/// @param chosen by slot; within a slot in the order in which they are printed
/// @param leftOut with the reasons; empty until they are asked for
public record Selection(List<Chosen> chosen, List<ChosenCase> cases, List<Rejected> leftOut) {

  /// Within a slot claims lead, then their evidence and the rebuttals; of each the strongest
  /// first.
  private static final Comparator<Chosen> IN_PRINT =
      Comparator.comparingInt(Chosen::slot)
          .thenComparing(it -> it.candidate().fragment().kind())
          .thenComparing(
              Comparator.comparingDouble((Chosen it) -> it.candidate().strength()).reversed())
          .thenComparing(it -> it.candidate().id());

  public Selection {
    chosen = chosen.stream().sorted(IN_PRINT).toList();
    cases = List.copyOf(cases);
    leftOut = List.copyOf(leftOut);
  }

  Selection leavingOut(List<Rejected> rejected) {
    return new Selection(chosen, cases, rejected);
  }

  public List<Chosen> in(int slot) {
    return chosen.stream().filter(it -> it.slot() == slot).toList();
  }

  public List<ChosenCase> casesIn(int slot) {
    return cases.stream().filter(it -> it.slot() == slot).toList();
  }

  /// Words of everything that is printed from the library.
  public int words() {
    int words = 0;
    for (Chosen passage : chosen) {
      words += passage.words();
    }
    for (ChosenCase row : cases) {
      words += row.words();
    }
    return words;
  }

  /// How evenly the two sides weigh: 1 - |P - N| / (P + N), P and N the weights of the two
  /// sides, from 0 to 1; null where neither has any, since a brief without arguments is not a
  /// balanced one.
  public Double balance() {
    double pro = weightOf(Stance.PRO);
    double con = weightOf(Stance.CON);
    return pro + con == 0 ? null : 1 - Math.abs(pro - con) / (pro + con);
  }

  public double weightOf(Stance stance) {
    double weight = 0;
    for (Chosen passage : chosen) {
      weight += passage.stance() == stance ? passage.weight() : 0;
    }
    return weight;
  }
}
