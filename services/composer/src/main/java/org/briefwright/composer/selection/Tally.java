package org.briefwright.composer.selection;

import org.briefwright.composer.dossier.Stance;

/// What the passages of the two sides weigh.
record Tally(double pro, double con) {

  static Tally of(Selection selection) {
    return new Tally(selection.weightOf(Stance.PRO), selection.weightOf(Stance.CON));
  }

  Tally with(Chosen passage) {
    return add(passage, passage.weight());
  }

  Tally without(Chosen passage) {
    return add(passage, -passage.weight());
  }

  Stance lighter() {
    return pro >= con ? Stance.CON : Stance.PRO;
  }

  private Tally add(Chosen passage, double weight) {
    return switch (passage.stance()) {
      case PRO -> new Tally(pro + weight, con);
      case CON -> new Tally(pro, con + weight);
      case NEUTRAL -> this;
    };
  }

  /// 1 - |P - N| / (P + N), P and N the weights of the two sides; null where neither has any,
  /// since a brief without arguments is not a balanced one.
  Double balance() {
    return pro + con == 0 ? null : 1 - Math.abs(pro - con) / (pro + con);
  }
}
