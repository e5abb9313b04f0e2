package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.request.BriefRequest;

/// Chooses for one request: which fragments and cases stand in which slot, in which size, as the
/// best that [Search] finds of all choices that keep every [Constraint].
public final class Selector {

  /// What a brief without slots for both sides keeps where it can; the first gives way first.
  private static final List<Constraint> WHERE_POSSIBLE =
      List.of(Constraint.BALANCE, Constraint.COUNTERARGUMENT, Constraint.REQUIRED_POINT);

  private static final int MOST_KEPT = 16;

  private final Problem problem;
  private final List<Rejected> unusable;
  private final String template;

  /// What it chose before; from one request to the next the lengths recur.
  private final Map<Asked, Optional<Selection>> chosen = new ConcurrentHashMap<>();

  private final Map<Asked, Selection> explained = new ConcurrentHashMap<>();

  /// @param from where the search began; for an explanation what is explained; null for nowhere
  private record Asked(int words, Plan from) {}

  private Selector(Problem problem, List<Rejected> unusable, String template) {
    this.problem = problem;
    this.unusable = unusable;
    this.template = template;
  }

  private static Selector of(Dossier dossier, Posing.Posed posed) {
    Problem problem =
        dossier.template().body().arguesBothSides() ? posed.problem() : feasible(posed.problem());
    return new Selector(problem, posed.rejected(), dossier.template().id());
  }

  /// The same where fairness gives way to the length, for briefs that do not argue both sides.
  public Selector giving() {
    Problem free = problem;
    for (Constraint constraint : WHERE_POSSIBLE) {
      free = free.without(constraint);
    }
    return new Selector(free, unusable, template);
  }

  /// A brief of cases or of points to make may lack the room for each side's arguments; then it
  /// says how the sides weigh and which points are missing.
  private static Problem feasible(Problem posed) {
    Problem problem = posed;
    for (Constraint constraint : WHERE_POSSIBLE) {
      if (Search.findsAny(problem.lean())) {
        break;
      }
      problem = problem.without(constraint);
    }
    return problem;
  }

  /// @throws TemplateUnfillable naming a slot for which the library holds too little
  /// @throws ConstraintsNotMet naming an included fragment that may not be used
  public static Selector of(BriefRequest request, Dossier dossier, Weighed weighed, Bars bars) {
    int words = dossier.template().body().limits().mostWords();
    return of(dossier, Posing.of(request, dossier, weighed, bars, words));
  }

  static Selector of(BriefRequest request, Dossier dossier, Weighed weighed) {
    return of(request, dossier, weighed, Bars.NONE);
  }

  /// Within the template's words, with the reasons for what is left out.
  ///
  /// @throws TemplateUnfillable naming the slot, when the library lacks what a required slot
  ///     needs
  /// @throws ConstraintsNotMet naming the constraint that cannot be kept
  public static Selection select(BriefRequest request, Dossier dossier, Weighed weighed) {
    Selector selector = of(request, dossier, weighed);
    int words = selector.problem.words();
    return selector.explained(
        selector.within(words).orElseThrow(() -> selector.whyNot(words)), words);
  }

  /// The best selection of at most so many words that keeps every constraint; nothing where
  /// none was found.
  public Optional<Selection> within(int words) {
    return within(words, null);
  }

  /// The same, looked for in the neighbourhood of a selection of another length: quicker, and
  /// seldom worse.
  ///
  /// @param before null to look everywhere
  public Optional<Selection> within(int words, Selection before) {
    Plan from = before == null ? null : plan(before);
    return kept(
        chosen,
        new Asked(words, from),
        () -> Search.of(problem.withWords(words), from).map(this::selection));
  }

  private static <T> T kept(Map<Asked, T> known, Asked asked, Supplier<T> made) {
    T before = known.get(asked);
    if (before != null) {
      return before;
    }
    T result = made.get();
    if (known.size() < MOST_KEPT) {
      known.putIfAbsent(asked, result);
    }
    return result;
  }

  /// The shortest selection that keeps every constraint, however long it is; nothing where none
  /// was found.
  public Optional<Selection> leanest() {
    return Search.of(problem.lean().withWords(Integer.MAX_VALUE)).map(this::selection);
  }

  /// Why no selection of so many words was found: [TemplateUnfillable] or [ConstraintsNotMet].
  public RuntimeException whyNot(int words) {
    return Diagnosis.of(problem.withWords(words), template);
  }

  /// The selection with the reason for everything that it leaves out.
  ///
  /// @param words the limit that it was made for
  public Selection explained(Selection selection, int words) {
    Plan plan = plan(selection);
    return kept(
        explained,
        new Asked(words, plan),
        () -> {
          List<Rejected> all = new ArrayList<>(unusable);
          all.addAll(Rejections.of(problem.withWords(words), plan));
          return selection.leavingOut(all);
        });
  }

  /// What the selection is worth.
  public double objective(Selection selection) {
    return (double) Objective.of(problem, plan(selection)) / Worth.ONE;
  }

  /// The constraints that a selection of at most so many words breaks.
  public List<Breach> breaches(Selection selection, int words) {
    return Breaches.of(problem.withWords(words).strict(), plan(selection));
  }

  Problem problem() {
    return problem;
  }

  private Selection selection(Plan plan) {
    List<Chosen> chosen = new ArrayList<>();
    Reasons reasons = Reasons.of(problem, plan);
    for (int candidate = 0; candidate < plan.at().length; candidate++) {
      if (plan.holds(candidate)) {
        chosen.add(reasons.chosen(candidate));
      }
    }
    List<ChosenCase> cases = new ArrayList<>();
    for (int slot = 0; slot < plan.rows().length; slot++) {
      for (CaseGroup group : problem.cases().get(slot).subList(0, plan.rows()[slot])) {
        cases.addAll(group.cases());
      }
    }
    return new Selection(chosen, cases, List.of());
  }

  /// @throws IllegalArgumentException when the selection holds what may not stand there
  private Plan plan(Selection selection) {
    Plan plan = Plan.empty(problem);
    for (Chosen passage : selection.chosen()) {
      int place = placeOf(passage);
      plan = plan.with(problem.places().owner()[place], place);
    }
    for (int slot = 0; slot < problem.slots().size(); slot++) {
      plan = plan.withRows(slot, groupsOf(selection, slot));
    }
    return plan;
  }

  private int groupsOf(Selection selection, int slot) {
    int shown = selection.casesIn(slot).size();
    int groups = 0;
    while (problem.casesIn(slot, groups) < shown) {
      groups++;
    }
    return groups;
  }

  private int placeOf(Chosen passage) {
    Places places = problem.places();
    for (int place = 0; place < places.count(); place++) {
      if (places.slot()[place] == passage.slot()
          && places.size()[place] == passage.size().ordinal()
          && problem
              .candidates()
              .get(places.owner()[place])
              .id()
              .equals(passage.candidate().id())) {
        return place;
      }
    }
    throw new IllegalArgumentException(
        passage.candidate().id() + " has no place in slot " + passage.role().code());
  }
}
