package org.briefwright.composer.selection;

/// How good a plan is: the sum of its [Parts]. The one definition; the search keeps the same sum
/// as it goes, and explanations are differences of it.
final class Objective {

  private Objective() {}

  /// In millionths.
  static long of(Problem problem, Plan plan) {
    return parts(problem, plan).total();
  }

  static Parts parts(Problem problem, Plan plan) {
    long strength = 0;
    long bonus = 0;
    long answers = 0;
    long repeated = 0;
    for (int candidate = 0; candidate < plan.at().length; candidate++) {
      int place = plan.at()[candidate];
      if (place != Plan.OUT) {
        strength += problem.places().strength()[place];
        bonus += problem.merits().of(candidate);
        answers += answersAny(problem, plan, candidate) ? problem.prices().answer() : 0;
        repeated += repeated(problem, plan, place);
      }
    }
    Weights weights = Weights.of(problem, plan);
    long cases = 0;
    for (int slot = 0; slot < plan.rows().length; slot++) {
      for (CaseGroup row : problem.cases().get(slot).subList(0, plan.rows()[slot])) {
        cases += problem.worthOf(row);
      }
    }
    return new Parts(
        strength,
        bonus,
        covered(problem, plan) * problem.prices().point(),
        answers,
        cases,
        // Each pair was met from both ends.
        -repeated / 2,
        slotCosts(problem, plan),
        -problem.tilt(weights.pro(), weights.con()),
        weights.words() * problem.prices().word());
  }

  private static boolean answersAny(Problem problem, Plan plan, int candidate) {
    for (int target : problem.ties().attacks()[candidate]) {
      if (plan.holds(target)) {
        return true;
      }
    }
    return false;
  }

  private static long repeated(Problem problem, Plan plan, int place) {
    int text = problem.text(place);
    int[] near = problem.ties().near()[text];
    long cost = 0;
    for (int i = 0; i < near.length; i++) {
      int other = plan.at()[near[i] / Problem.SIZES];
      if (other != Plan.OUT && problem.text(other) == near[i]) {
        cost += problem.ties().cost()[text][i];
      }
    }
    return cost;
  }

  private static int covered(Problem problem, Plan plan) {
    boolean[] made = new boolean[problem.points().names().size()];
    int count = 0;
    for (int candidate = 0; candidate < plan.at().length; candidate++) {
      if (plan.holds(candidate)) {
        for (int point : problem.points().of()[candidate]) {
          count += made[point] ? 0 : 1;
          made[point] = true;
        }
      }
    }
    return count;
  }

  private static long slotCosts(Problem problem, Plan plan) {
    long costs = 0;
    for (int slot = 0; slot < problem.slots().size(); slot++) {
      Shares shares = Shares.of(problem, plan, slot);
      costs -= problem.prices().thin() * problem.slots().get(slot).thin(shares.count());
      costs -=
          problem.prices().uneven()
              * problem.slots().get(slot).turns().excess(shares.pro(), shares.con());
    }
    return costs;
  }
}
