package org.briefwright.composer.selection;

/// How many entries a slot holds, and how many of them speak for and against.
record Shares(int count, int pro, int con) {

  static Shares of(Problem problem, Plan plan, int slot) {
    int count = problem.casesIn(slot, plan.rows()[slot]);
    int pro = 0;
    int con = 0;
    for (int place : plan.at()) {
      if (place != Plan.OUT && problem.places().slot()[place] == slot) {
        count++;
        pro += problem.places().side()[place] > 0 ? 1 : 0;
        con += problem.places().side()[place] < 0 ? 1 : 0;
      }
    }
    return new Shares(count, pro, con);
  }
}
