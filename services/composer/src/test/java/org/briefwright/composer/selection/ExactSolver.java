package org.briefwright.composer.selection;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Proves the optimum of a problem with CP-SAT: the objective and the constraints once more, as
/// a linear program in whole numbers, written from docs/selection.md.
final class ExactSolver {

  /// The solver's own measure of effort, about a second each, the same on any machine.
  private static final double EFFORT = 2;

  private final Problem problem;
  private final CpModel model = new CpModel();
  private final LinearExprBuilder objective = LinearExpr.newBuilder();
  private final BoolVar[] taken;
  private final LinearExprBuilder[] stands;
  private final List<List<BoolVar>> rows = new ArrayList<>();

  static {
    Loader.loadNativeLibraries();
  }

  private ExactSolver(Problem problem) {
    this.problem = problem;
    this.taken = new BoolVar[problem.places().count()];
    this.stands = new LinearExprBuilder[problem.candidates().size()];
  }

  /// The best that it found, in millionths.
  ///
  /// @param proven whether nothing is better
  record Found(long objective, boolean proven) {}

  /// Nothing where it is proven that no plan keeps the constraints.
  ///
  /// @throws IllegalStateException when nothing is found with its effort
  static Optional<Found> best(Problem problem) {
    return best(problem, EFFORT);
  }

  /// @param effort in the solver's own measure
  static Optional<Found> best(Problem problem, double effort) {
    ExactSolver solver = new ExactSolver(problem);
    solver.candidates();
    solver.slots();
    solver.points();
    solver.ties();
    solver.repetition();
    solver.totals();
    return solver.solve(effort);
  }

  private Optional<Found> solve(double effort) {
    model.maximize(objective.build());
    CpSolver solver = new CpSolver();
    solver.getParameters().setMaxDeterministicTime(effort).setNumWorkers(1);
    CpSolverStatus status = solver.solve(model);
    return switch (status) {
      case OPTIMAL, FEASIBLE ->
          Optional.of(
              new Found(Math.round(solver.objectiveValue()), status == CpSolverStatus.OPTIMAL));
      case INFEASIBLE -> Optional.empty();
      case UNKNOWN, MODEL_INVALID, UNRECOGNIZED ->
          throw new IllegalStateException("nothing proven: " + status + " " + model.validate());
    };
  }

  private void candidates() {
    for (int place = 0; place < taken.length; place++) {
      taken[place] = model.newBoolVar("place" + place);
      objective.addTerm(taken[place], problem.valueOf(place));
    }
    for (int candidate = 0; candidate < stands.length; candidate++) {
      LinearExprBuilder sum = LinearExpr.newBuilder();
      problem.placesOf(candidate).forEach(place -> sum.addTerm(taken[place], 1));
      stands[candidate] = sum;
      model.addLinearConstraint(sum.build(), problem.included()[candidate] ? 1 : 0, 1);
    }
  }

  private void slots() {
    for (int slot = 0; slot < problem.slots().size(); slot++) {
      SlotRule rule = problem.slots().get(slot);
      LinearExprBuilder count = LinearExpr.newBuilder();
      LinearExprBuilder pro = LinearExpr.newBuilder();
      LinearExprBuilder con = LinearExpr.newBuilder();
      for (int place = 0; place < taken.length; place++) {
        if (problem.places().slot()[place] == slot) {
          count.addTerm(taken[place], 1);
          (problem.places().side()[place] > 0 ? pro : con)
              .addTerm(taken[place], Math.abs(problem.places().side()[place]));
        }
      }
      List<BoolVar> shown = rows(slot);
      for (int group = 0; group < shown.size(); group++) {
        count.addTerm(shown.get(group), problem.cases().get(slot).get(group).size());
      }
      model.addLinearConstraint(count.build(), rule.least(), rule.most());
      int thin = Math.max(0, rule.wanted() - rule.least());
      IntVar lacking = cost(thin, problem.prices().thin());
      model.addGreaterOrEqual(
          LinearExpr.newBuilder().add(lacking).add(count).build(), thin == 0 ? 0 : rule.wanted());
      turns(rule, pro, con);
    }
  }

  private List<BoolVar> rows(int slot) {
    List<BoolVar> shown = new ArrayList<>();
    for (CaseGroup row : problem.cases().get(slot)) {
      BoolVar next = model.newBoolVar("row");
      objective.addTerm(next, problem.worthOf(row));
      if (!shown.isEmpty()) {
        model.addImplication(next, shown.getLast());
      }
      shown.add(next);
    }
    rows.add(shown);
    return shown;
  }

  private void turns(SlotRule rule, LinearExprBuilder pro, LinearExprBuilder con) {
    int most = rule.most() * 2;
    switch (rule.turns()) {
      case NONE -> {}
      case EVEN -> {
        IntVar excess = cost(most, problem.prices().uneven());
        atLeast(excess, 1, pro, 1, con, 1);
        atLeast(excess, 1, con, 1, pro, 1);
      }
      case PRO_LEADS -> atLeast(cost(most, problem.prices().uneven()), 2, con, 1, pro, 0);
      case CON_LEADS -> atLeast(cost(most, problem.prices().uneven()), 2, pro, 1, con, 0);
    }
  }

  /// excess >= a * more - b * less - free
  private void atLeast(
      IntVar excess, int a, LinearExprBuilder more, int b, LinearExprBuilder less, int free) {
    model.addGreaterOrEqual(
        LinearExpr.newBuilder()
            .add(excess)
            .addTerm(more.build(), -a)
            .addTerm(less.build(), b)
            .add(free)
            .build(),
        0);
  }

  private IntVar cost(long most, long price) {
    IntVar cost = model.newIntVar(0, most, "cost");
    objective.addTerm(cost, -price);
    return cost;
  }

  private void points() {
    for (int point = 0; point < problem.points().names().size(); point++) {
      LinearExprBuilder makers = LinearExpr.newBuilder();
      for (int candidate = 0; candidate < stands.length; candidate++) {
        for (int made : problem.points().of()[candidate]) {
          makers.addTerm(stands[candidate].build(), made == point ? 1 : 0);
        }
      }
      bonus(makers, problem.prices().point());
      if (problem.points().required()[point] && problem.keeps(Constraint.REQUIRED_POINT)) {
        model.addGreaterOrEqual(makers.build(), 1);
      }
    }
  }

  /// Worth something where any of these stands.
  private BoolVar bonus(LinearExprBuilder any, long worth) {
    BoolVar earned = model.newBoolVar("bonus");
    objective.addTerm(earned, worth);
    model.addLessOrEqual(earned, any.build());
    return earned;
  }

  private void ties() {
    for (int candidate = 0; candidate < stands.length; candidate++) {
      LinearExprBuilder targets = LinearExpr.newBuilder();
      for (int target : problem.ties().attacks()[candidate]) {
        targets.addTerm(stands[target].build(), 1);
      }
      BoolVar answers = bonus(targets, problem.prices().answer());
      model.addLessOrEqual(answers, stands[candidate].build());
      int needed = problem.ties().needs()[candidate];
      if (needed != Ties.NONE && problem.keeps(Constraint.COUNTERARGUMENT)) {
        model.addLessOrEqual(stands[candidate].build(), stands[needed].build());
      }
    }
  }

  private void repetition() {
    LinearExprBuilder[] texts = new LinearExprBuilder[stands.length * Problem.SIZES];
    for (int text = 0; text < texts.length; text++) {
      texts[text] = LinearExpr.newBuilder();
    }
    for (int place = 0; place < taken.length; place++) {
      texts[problem.text(place)].addTerm(taken[place], 1);
    }
    for (int text = 0; text < texts.length; text++) {
      int[] near = problem.ties().near()[text];
      for (int i = 0; i < near.length; i++) {
        if (near[i] > text) {
          LinearExpr both =
              LinearExpr.newBuilder()
                  .addTerm(texts[text].build(), 1)
                  .addTerm(texts[near[i]].build(), 1)
                  .build();
          if (problem.ties().same()[text][i]) {
            model.addLessOrEqual(both, 1);
          } else {
            IntVar cost = cost(1, problem.ties().cost()[text][i]);
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(cost).add(1).build(), both);
          }
        }
      }
    }
  }

  private void totals() {
    LinearExprBuilder words = LinearExpr.newBuilder();
    LinearExprBuilder lead = LinearExpr.newBuilder();
    LinearExprBuilder proOver = LinearExpr.newBuilder();
    LinearExprBuilder conOver = LinearExpr.newBuilder();
    long all = 0;
    for (int place = 0; place < taken.length; place++) {
      words.addTerm(taken[place], problem.places().words()[place]);
      int side = problem.places().side()[place];
      long weight = problem.places().weight()[place];
      all += weight;
      lead.addTerm(taken[place], side * weight);
      proOver.addTerm(taken[place], side > 0 ? 2 * weight : side < 0 ? -3 * weight : 0);
      conOver.addTerm(taken[place], side < 0 ? 2 * weight : side > 0 ? -3 * weight : 0);
    }
    for (int slot = 0; slot < rows.size(); slot++) {
      for (int row = 0; row < rows.get(slot).size(); row++) {
        words.addTerm(rows.get(slot).get(row), problem.cases().get(slot).get(row).words());
      }
    }
    model.addLessOrEqual(words.build(), problem.words());
    if (problem.balanced()) {
      if (problem.keeps(Constraint.BALANCE)) {
        model.addLessOrEqual(proOver.build(), 0);
        model.addLessOrEqual(conOver.build(), 0);
      }
      tilt(lead, all);
    }
  }

  /// The lead's price is cut to whole millionths, as `Problem.tilt` cuts it.
  private void tilt(LinearExprBuilder lead, long all) {
    long unit = Worth.ONE / problem.prices().tilt();
    IntVar tilt = cost(all / unit + 1, 1);
    for (int sign : new int[] {1, -1}) {
      model.addGreaterOrEqual(
          LinearExpr.newBuilder()
              .addTerm(tilt, unit)
              .add(unit - 1)
              .addTerm(lead.build(), sign)
              .build(),
          0);
    }
  }
}
