package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.Cause;

/// Why candidates do not stand in a plan: each is tried in its best place, alone and in exchange
/// for each that stands, and the best of these shows what it would break or cost.
final class Rejections {

  private final Problem problem;
  private final Plan plan;
  private final State state;
  private final Moves moves;
  private final long now;

  private Rejections(Problem problem, Plan plan) {
    this.problem = problem;
    this.plan = plan;
    this.state = new State(problem);
    state.set(plan);
    this.moves = new Moves(problem, state);
    this.now = state.merit();
  }

  static List<Rejected> of(Problem problem, Plan plan) {
    Rejections rejections = new Rejections(problem, plan);
    List<Rejected> rejected = new ArrayList<>();
    for (int candidate = 0; candidate < plan.at().length; candidate++) {
      if (!plan.holds(candidate)) {
        rejected.add(rejections.rejected(candidate));
      }
    }
    for (int slot = 0; slot < plan.rows().length; slot++) {
      List<CaseGroup> groups = problem.cases().get(slot);
      for (CaseGroup group : groups.subList(plan.rows()[slot], groups.size())) {
        rejected.addAll(rejections.rejected(group));
      }
    }
    return rejected;
  }

  /// A plan with the candidate, and the one that left for it or [#NOBODY].
  private record Attempt(Plan plan, int left, long merit) {}

  private static final int NOBODY = -1;

  private Rejected rejected(int candidate) {
    Attempt best = best(candidate);
    if (best == null) {
      return new Rejected(id(candidate), Because.of(Cause.SLOTS_FULL));
    }
    Plan tried = best.plan();
    List<Breach> breaches = Breaches.of(problem, tried);
    String instead = best.left() == NOBODY ? null : id(best.left());
    if (!breaches.isEmpty()) {
      Breach breach = breaches.getFirst();
      return new Rejected(
          id(candidate), breaking(breach, tried, candidate), breach.constraint(), null, instead);
    }
    double loss = Reasons.shown(now - best.merit());
    return new Rejected(id(candidate), losing(candidate, best, loss), null, loss, instead);
  }

  private Attempt best(int candidate) {
    Attempt best = null;
    int end = problem.places().first()[candidate + 1];
    for (int place = problem.places().first()[candidate]; place < end; place++) {
      if (!state.isFull(problem.places().slot()[place])) {
        best = better(best, place, NOBODY);
      }
      for (int leaving = 0; leaving < plan.at().length; leaving++) {
        if (plan.holds(leaving)) {
          int mark = state.here();
          state.move(leaving, Plan.OUT);
          if (!state.isFull(problem.places().slot()[place])) {
            best = better(best, place, leaving);
          }
          state.backTo(mark);
        }
      }
    }
    return best;
  }

  private Attempt better(Attempt best, int place, int left) {
    if (best != null && !moves.mayExceed(place, best.merit())) {
      return best;
    }
    int mark = state.here();
    moves.enter(place);
    Attempt attempt =
        best == null || state.merit() > best.merit()
            ? new Attempt(state.plan(), left, state.merit())
            : best;
    state.backTo(mark);
    return attempt;
  }

  private Because breaking(Breach breach, Plan tried, int candidate) {
    return switch (breach.constraint()) {
      case BALANCE -> Because.of(Cause.TILTS, breach.detail());
      case WORDS -> overTheWords(tried, candidate);
      case COUNTERARGUMENT ->
          breach.subject().equals(id(candidate))
              ? Because.of(Cause.STANDS_BESIDE, breach.named())
              : Because.of(Cause.DISPLACES_COUNTER, breach.subject());
      case REQUIRED_POINT -> Because.of(Cause.DISPLACES_POINT, breach.subject());
      case INCLUDE -> Because.of(Cause.DISPLACES_INCLUDED, breach.subject());
      case REDUNDANCY ->
          twin(candidate, tried) == Ties.NONE
              ? Because.of(Cause.SAME_AS_ANOTHER, breach.named())
              : sayingTheSame(candidate, tried);
      case SLOT_MINIMUM -> Because.of(Cause.EMPTIES_SLOT, breach.subject(), breach.named());
      case SLOT_MAXIMUM, ELIGIBLE, PAGES ->
          throw new IllegalStateException("no attempt breaks " + breach.constraint());
    };
  }

  private Because overTheWords(Plan tried, int candidate) {
    int takes = problem.places().words()[tried.at()[candidate]];
    int left = problem.words() - Weights.of(problem, plan).words();
    return Because.of(Cause.TOO_LONG, takes, left);
  }

  private Because losing(int candidate, Attempt best, double loss) {
    Plan beside = plan.with(candidate, best.plan().at()[candidate]);
    if (twin(candidate, beside) != Ties.NONE) {
      return sayingTheSame(candidate, beside);
    }
    String worth = figure(loss);
    Candidate own = problem.candidates().get(candidate);
    if (problem.merits().freshness()[candidate] < 0) {
      return Because.of(Cause.PAST_REVIEW, own.fragment().reviewBy(), worth);
    }
    if (best.left() == NOBODY) {
      return Because.of(Cause.LOSES, worth);
    }
    Candidate other = problem.candidates().get(best.left());
    if (sharesPoint(candidate, best.left()) && own.strength() < other.strength()) {
      return Because.of(Cause.WEAKER, other.id(), figure(own.strength()), figure(other.strength()));
    }
    return Because.of(Cause.LOSES_INSTEAD, worth, other.id());
  }

  private boolean sharesPoint(int one, int other) {
    for (int point : problem.points().of()[one]) {
      for (int same : problem.points().of()[other]) {
        if (point == same) {
          return true;
        }
      }
    }
    return false;
  }

  /// One that stands and says the same as the candidate does in its place, or [Ties#NONE].
  private int twin(int candidate, Plan tried) {
    int text = problem.text(tried.at()[candidate]);
    int[] near = problem.ties().near()[text];
    for (int i = 0; i < near.length; i++) {
      int other = near[i] / Problem.SIZES;
      boolean stands = tried.holds(other) && problem.text(tried.at()[other]) == near[i];
      if (stands && problem.ties().same()[text][i]) {
        return i;
      }
    }
    return Ties.NONE;
  }

  private Because sayingTheSame(int candidate, Plan tried) {
    int text = problem.text(tried.at()[candidate]);
    int twin = twin(candidate, tried);
    double similarity = problem.ties().cost()[text][twin] / Worth.REPETITION;
    String other = id(problem.ties().near()[text][twin] / Problem.SIZES);
    return Because.of(Cause.SAYS_THE_SAME, other, figure(similarity));
  }

  private List<Rejected> rejected(CaseGroup group) {
    int left = problem.words() - Weights.of(problem, plan).words();
    return group.cases().stream()
        .map(row -> row.held().id())
        .map(
            id ->
                group.words() > left
                    ? new Rejected(
                        id,
                        Because.of(Cause.TOO_LONG, group.words(), left),
                        Constraint.WORDS,
                        null,
                        null)
                    : new Rejected(id, Because.of(Cause.CASES_FULL)))
        .toList();
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private String id(int candidate) {
    return problem.candidates().get(candidate).id();
  }
}
