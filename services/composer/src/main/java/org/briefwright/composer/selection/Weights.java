package org.briefwright.composer.selection;

import java.util.Locale;

/// Words of a plan, and what its two sides weigh.
record Weights(int words, long pro, long con) {

  private static final double PERCENT = 100;

  static Weights of(Problem problem, Plan plan) {
    int words = 0;
    long pro = 0;
    long con = 0;
    for (int place : plan.at()) {
      if (place != Plan.OUT) {
        words += problem.places().words()[place];
        pro += problem.places().side()[place] > 0 ? problem.places().weight()[place] : 0;
        con += problem.places().side()[place] < 0 ? problem.places().weight()[place] : 0;
      }
    }
    for (int slot = 0; slot < plan.rows().length; slot++) {
      for (CaseGroup row : problem.cases().get(slot).subList(0, plan.rows()[slot])) {
        words += row.words();
      }
    }
    return new Weights(words, pro, con);
  }

  /// Such as `61/39`: the shares of the two sides in percent.
  String shares() {
    if (pro + con == 0) {
      return "0/0";
    }
    long share = Math.round(PERCENT * pro / (pro + con));
    return String.format(Locale.ROOT, "%d/%d", share, (long) PERCENT - share);
  }
}
