package org.briefwright.composer.selection;

import java.util.Arrays;

/// Looks through the plans with a given number of cases, candidate by candidate, and leaves out
/// every branch that cannot lead to a better plan: on the way down it adds up what is lost on the
/// bound of the [Relaxation] (branch and bound; A. H. Land, A. G. Doig, "An automatic method of
/// solving discrete programming problems", Econometrica 28, 1960).
final class Branches {

  private enum Status {
    OPEN,
    IN,
    OUT
  }

  private final Problem problem;
  private final Relaxation relaxation;
  private final Losses losses;
  private final Places places;
  private final Ties ties;
  private final int[][] points;
  private final Decisions decisions;
  private final SlotTails tails;
  private final boolean counter;
  private final boolean balance;
  private final int mostWords;

  private final Status[] status;
  private final Plan plan;
  private final int[] counts;
  private final int[] made;
  private final int[] mayMake;
  private int words;
  private long pro;
  private long con;

  private double allowed;
  private int nodes;
  private int mostNodes;
  private Plan best;
  private long merit;

  Branches(Problem problem, Relaxation relaxation) {
    this.problem = problem;
    this.relaxation = relaxation;
    this.losses = relaxation.losses();
    this.places = problem.places();
    this.ties = problem.ties();
    this.points = problem.points().of();
    this.decisions = Decisions.of(problem, relaxation);
    this.tails = new SlotTails(problem, relaxation, decisions);
    this.counter = problem.keeps(Constraint.COUNTERARGUMENT);
    this.balance = problem.balanced() && problem.keeps(Constraint.BALANCE);
    this.mostWords = problem.keeps(Constraint.WORDS) ? problem.words() : Integer.MAX_VALUE;
    this.status = new Status[points.length];
    Arrays.fill(status, Status.OPEN);
    this.plan = new Plan(Plan.empty(problem).at(), relaxation.rows());
    this.counts = new int[2 * relaxation.rows().length];
    for (int slot = 0; slot < relaxation.rows().length; slot++) {
      counts[2 * slot] = problem.casesIn(slot, relaxation.rows()[slot]);
    }
    this.words = relaxation.rowWords();
    this.made = new int[problem.points().names().size()];
    this.mayMake = new int[made.length];
    for (int[] own : points) {
      for (int point : own) {
        mayMake[point]++;
      }
    }
  }

  /// Looks for plans that are worth more than another, and may be worth more than a goal.
  ///
  /// @param known what the best plan known is worth
  /// @param atMost ends early once so many branches have been tried
  /// @return how many were tried
  int look(double goal, long known, int atMost) {
    best = null;
    merit = known;
    nodes = 0;
    mostNodes = atMost;
    allowed = relaxation.bound() - Math.max(goal, known + 1.0);
    if (allowed >= 0 && words <= mostWords) {
      decide(0, 0);
    }
    return nodes;
  }

  /// The best plan that the last look found, or null.
  Plan best() {
    return best;
  }

  /// What it is worth, or what was known before.
  long merit() {
    return merit;
  }

  private void decide(int decided, double loss) {
    if (decided == decisions.order().length) {
      finish();
      return;
    }
    int candidate = decisions.order()[decided];
    int[] options = decisions.options()[decided];
    double[] losses = decisions.losses()[decided];
    for (int it = 0; it < options.length && loss + losses[it] <= allowed; it++) {
      if (++nodes >= mostNodes) {
        return;
      }
      if (options[it] == Plan.OUT) {
        leaveOut(decided, candidate, loss + losses[it]);
      } else {
        putIn(decided, candidate, options[it], loss + losses[it]);
      }
    }
  }

  private void goOn(int decided, double loss) {
    if (loss <= allowed && loss + surelyLost(decided) <= allowed) {
      decide(decided, loss);
    }
  }

  /// What is lost whatever becomes of those that are not decided yet.
  private double surelyLost(int decided) {
    double loss = tails.loss(decided, counts);
    long spare = mostWords - words - decisions.words()[decided];
    loss += spare > 0 ? losses.byWordsLeft(spare) : 0;
    long mostPro = pro + decisions.pro()[decided];
    long mostCon = con + decisions.con()[decided];
    if (pro > mostCon) {
      loss += losses.byLead(pro - mostCon);
    } else if (con > mostPro) {
      loss += losses.byLead(mostPro - con);
    }
    boolean uneven = balance && (2 * pro > 3 * mostCon || 2 * con > 3 * mostPro);
    return uneven ? Double.POSITIVE_INFINITY : loss;
  }

  private void leaveOut(int decided, int candidate, double before) {
    double loss = before;
    int needed = ties.needs()[candidate];
    if (counter && needed != Ties.NONE && status[needed] == Status.IN) {
      loss += losses.byNeedMissed(candidate);
    }
    loss += targetsIn(candidate) * losses.byTargetAgain(candidate);
    status[candidate] = Status.OUT;
    for (int attacker : ties.attackers()[candidate]) {
      if (status[attacker] == Status.IN && answersNobody(attacker)) {
        loss += losses.byAnswerMissed(attacker);
      }
    }
    for (int point : points[candidate]) {
      mayMake[point]--;
      if (mayMake[point] == 0) {
        loss += losses.byPointMissed(point);
      }
    }
    if (!isNeeded(candidate)) {
      goOn(decided + 1, loss);
    }
    for (int point : points[candidate]) {
      mayMake[point]++;
    }
    status[candidate] = Status.OPEN;
  }

  private boolean isNeeded(int candidate) {
    for (int point : points[candidate]) {
      if (mayMake[point] == 0 && problem.mustMake(point)) {
        return true;
      }
    }
    for (int dependent : ties.neededBy()[candidate]) {
      if (counter && status[dependent] == Status.IN) {
        return true;
      }
    }
    return false;
  }

  private int targetsIn(int attacker) {
    int count = 0;
    for (int target : ties.attacks()[attacker]) {
      count += status[target] == Status.IN ? 1 : 0;
    }
    return count;
  }

  private boolean answersNobody(int attacker) {
    for (int target : ties.attacks()[attacker]) {
      if (status[target] != Status.OUT) {
        return false;
      }
    }
    return true;
  }

  private void putIn(int decided, int candidate, int place, double before) {
    int slot = places.slot()[place];
    int needed = ties.needs()[candidate];
    boolean fits =
        counts[2 * slot] + counts[2 * slot + 1] < problem.slots().get(slot).most()
            && words + places.words()[place] <= mostWords
            && !(counter && needed != Ties.NONE && status[needed] == Status.OUT);
    if (!fits) {
      return;
    }
    double loss = before + lossBeside(candidate) + repetition(place);
    if (loss <= allowed) {
      count(candidate, place, 1);
      status[candidate] = Status.IN;
      plan.at()[candidate] = place;
      goOn(decided + 1, loss);
      plan.at()[candidate] = Plan.OUT;
      status[candidate] = Status.OPEN;
      count(candidate, place, -1);
    }
  }

  private void count(int candidate, int place, int sign) {
    int side = places.side()[place];
    words += sign * places.words()[place];
    counts[tails.groupOf(place)] += sign;
    pro += side > 0 ? sign * places.weight()[place] : 0;
    con += side < 0 ? sign * places.weight()[place] : 0;
    for (int point : points[candidate]) {
      made[point] += sign;
    }
  }

  /// What a candidate loses by what was decided of others.
  private double lossBeside(int candidate) {
    double loss = 0;
    for (int dependent : ties.neededBy()[candidate]) {
      if (counter && status[dependent] == Status.OUT) {
        loss += losses.byNeedMissed(dependent);
      }
    }
    if (ties.attacks()[candidate].length > 0) {
      loss += Math.max(0, targetsIn(candidate) - 1) * losses.byTargetAgain(candidate);
      loss += answersNobody(candidate) ? losses.byAnswerMissed(candidate) : 0;
    }
    for (int attacker : ties.attackers()[candidate]) {
      boolean inVain =
          status[attacker] == Status.OUT
              || status[attacker] == Status.IN && targetsIn(attacker) > 0;
      loss += inVain ? losses.byTargetAgain(attacker) : 0;
    }
    for (int point : points[candidate]) {
      loss += made[point] > 0 ? losses.byPointAgain(point) : 0;
    }
    return loss;
  }

  private double repetition(int place) {
    double cost = 0;
    int text = problem.text(place);
    int[] near = ties.near()[text];
    for (int it = 0; it < near.length; it++) {
      int other = plan.at()[near[it] / Problem.SIZES];
      if (other != Plan.OUT && problem.text(other) == near[it]) {
        cost += ties.same()[text][it] ? Double.POSITIVE_INFINITY : ties.cost()[text][it];
      }
    }
    return cost;
  }

  private void finish() {
    long worth = Objective.of(problem, plan);
    if (worth > merit && Breaches.of(problem, plan).isEmpty()) {
      merit = worth;
      best = new Plan(plan.at().clone(), plan.rows().clone());
      allowed = Math.min(allowed, relaxation.bound() - merit - 1);
    }
  }
}
