package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.language.Words;

/// Which fragments and cases stand in which slot, and what was left out.
///
/// @param chosen by slot; within a slot in the order in which they are printed
public record Selection(List<Chosen> chosen, List<ChosenCase> cases, List<Rejected> rejected) {

  public Selection {
    chosen = List.copyOf(chosen);
    cases = List.copyOf(cases);
    rejected = List.copyOf(rejected);
  }

  public List<Chosen> in(int slot) {
    return chosen.stream().filter(it -> it.slot() == slot).toList();
  }

  public List<ChosenCase> casesIn(int slot) {
    return cases.stream().filter(it -> it.slot() == slot).toList();
  }

  /// Words of everything that is printed from the library.
  public int words() {
    int passages = chosen.stream().mapToInt(Chosen::words).sum();
    int rows = cases.stream().mapToInt(Selection::words).sum();
    return passages + rows;
  }

  private static int words(ChosenCase row) {
    var body = row.held().body();
    return Words.count(body.name())
        + Words.count(body.mechanism())
        + Words.count(row.bearing().point())
        + Words.count(body.analogyLimits().getFirst());
  }

  /// 1 - |P - N| / (P + N), P and N the weights of the two sides; null where neither has any,
  /// since a brief without arguments is not a balanced one.
  public Double balance() {
    double pro = weightOf(Stance.PRO);
    double con = weightOf(Stance.CON);
    return pro + con == 0 ? null : 1 - Math.abs(pro - con) / (pro + con);
  }

  public double weightOf(Stance stance) {
    return chosen.stream().filter(it -> it.stance() == stance).mapToDouble(Chosen::weight).sum();
  }

  Selection without(Chosen passage, String reason) {
    List<Chosen> rest = new ArrayList<>(chosen);
    rest.remove(passage);
    return new Selection(rest, cases, withRejected(passage.candidate().id(), reason));
  }

  Selection without(ChosenCase row, String reason) {
    List<ChosenCase> rest = new ArrayList<>(cases);
    rest.remove(row);
    return new Selection(chosen, rest, withRejected(row.held().id(), reason));
  }

  Selection with(Chosen passage, Chosen instead) {
    List<Chosen> changed = new ArrayList<>(chosen);
    changed.set(changed.indexOf(passage), instead);
    return new Selection(changed, cases, rejected);
  }

  private List<Rejected> withRejected(String item, String reason) {
    List<Rejected> more = new ArrayList<>(rejected);
    more.add(new Rejected(item, reason));
    return more;
  }
}
