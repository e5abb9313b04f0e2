package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.RandomDossiers.Case;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How near the search comes to the best selection, which an exact solver proves, or at least
/// finds with much more effort. Its results are kept; some are proven again each time, and all
/// where the system property `optimality.refresh` is `true`. Where it is `missing`, those that are
/// not kept yet are found and kept, and what belongs to no problem any more is dropped.
class OptimalityTest {

  /// Of which about three quarters have a solution.
  private static final int DOSSIERS = 400;

  /// Likewise; of 150 to 300 candidates.
  private static final int CROWDS = 64;

  /// Of the library's own fragments.
  private static final int LIBRARY_CROWDS = 40;

  private static final String REFRESH = System.getProperty("optimality.refresh", "");

  /// One in so many is proven again.
  private static final int SAMPLE = 16;

  private static final double EACH = 0.98;
  private static final double ON_AVERAGE = 0.995;

  private static List<Posed> shipped;
  private static List<Posed> made;
  private static List<Posed> crowds;
  private static List<Posed> libraryCrowds;
  private static Optima optima;

  private record Posed(String name, Problem problem) {}

  /// @param share of what the exact solver found; 0 where the search found nothing
  /// @param proven whether that is the optimum
  private record Outcome(String name, double share, boolean proven) {}

  @BeforeAll
  static void pose() {
    shipped =
        SeedLibrary.topicsAndTemplates()
            .map(it -> posed((String) it.get()[0], (String) it.get()[1]))
            .flatMap(Optional::stream)
            .toList();
    made = posed("seed", LongStream.range(0, DOSSIERS).mapToObj(RandomDossiers::of));
    crowds = posed("crowd", LongStream.range(0, CROWDS).mapToObj(RandomDossiers::crowd));
    libraryCrowds =
        posed("library", LongStream.range(0, LIBRARY_CROWDS).mapToObj(LibraryCrowds::of));
    boolean all = REFRESH.equals("true");
    optima = Optima.read(all);
    if (all || REFRESH.equals("missing")) {
      List<Posed> posed =
          Stream.of(shipped, made, crowds, libraryCrowds).flatMap(List::stream).toList();
      optima.keepOnly(posed.stream().map(Posed::problem).toList());
      // Collected first, since what is found is added to what is known.
      List<Posed> unknown = posed.stream().filter(it -> !optima.knows(it.problem())).toList();
      unknown.parallelStream().forEach(it -> optima.find(it.name(), it.problem()));
      optima.write();
    }
  }

  private static List<Posed> posed(String kind, Stream<Case> cases) {
    return cases
        .map(
            it ->
                posed(
                    kind + " " + it.seed(),
                    () -> Selector.of(it.request(), it.dossier(), it.weighed())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Posed> posed(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    BriefRequest request = BriefRequest.on(topic, template);
    return posed(
        topic + " " + template,
        () -> Selector.of(request, dossier, Weighed.of(dossier.fragments())));
  }

  /// Nothing where the request is refused before anything is searched.
  private static Optional<Posed> posed(String name, Supplier<Selector> selector) {
    try {
      return Optional.of(new Posed(name, selector.get().problem()));
    } catch (TemplateUnfillable | ConstraintsNotMet nothingToSolve) {
      return Optional.empty();
    }
  }

  @Test
  void everyShippedTopicComesNearTheOptimumInEveryTemplate() {
    assertNear("shipped", shipped);
  }

  @Test
  void madeDossiersComeNearTheOptimum() {
    List<Outcome> outcomes = assertNear("made", made);

    assertThat(outcomes).hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void crowdsComeNearTheOptimum() {
    List<Outcome> outcomes = assertNear("crowds", crowds);

    assertThat(outcomes).hasSizeGreaterThanOrEqualTo(48);
  }

  @Test
  void crowdsOfTheLibrarysOwnFragmentsComeNearTheOptimum() {
    List<Outcome> outcomes = assertNear("library crowds", libraryCrowds);

    assertThat(outcomes).hasSize(LIBRARY_CROWDS);
  }

  @Test
  void theExactSolverStillGivesWhatIsKept() {
    List<Posed> all = new ArrayList<>(shipped);
    all.addAll(made);
    Stream.of(crowds, libraryCrowds)
        .flatMap(List::stream)
        .filter(OptimalityTest::isProven)
        .forEach(all::add);
    for (int it = 0; it < all.size(); it += SAMPLE) {
      Posed posed = all.get(it);
      Optional<ExactSolver.Found> kept = optima.of(posed.problem());
      Optional<ExactSolver.Found> anew = ExactSolver.best(posed.problem());

      assertThat(anew.isPresent()).as(posed.name()).isEqualTo(kept.isPresent());
      if (anew.isPresent() && anew.get().proven() && kept.get().proven()) {
        assertThat(anew.get().objective()).as(posed.name()).isEqualTo(kept.get().objective());
      }
    }
  }

  /// To look for what is not proven takes minutes, and proves nothing.
  private static boolean isProven(Posed posed) {
    return optima.of(posed.problem()).map(ExactSolver.Found::proven).orElse(true);
  }

  private static List<Outcome> assertNear(String what, List<Posed> problems) {
    List<Outcome> outcomes =
        problems.stream().map(OptimalityTest::outcome).flatMap(Optional::stream).toList();
    double average =
        outcomes.stream().mapToDouble(it -> Math.min(1, it.share())).average().orElseThrow();
    double worst = outcomes.stream().mapToDouble(Outcome::share).min().orElseThrow();
    long proven = outcomes.stream().filter(Outcome::proven).count();
    long optimal = outcomes.stream().filter(it -> it.proven() && it.share() == 1).count();
    System.out.printf(
        Locale.ROOT,
        "optimality, %s: %d problems, %d proven (%d by this run), %d at the optimum,"
            + " average %.5f, worst %.4f%n",
        what,
        outcomes.size(),
        proven,
        problems.stream().filter(it -> !optima.knows(it.problem())).count(),
        optimal,
        average,
        worst);
    assertThat(outcomes).filteredOn(it -> it.share() < EACH).isEmpty();
    assertThat(outcomes).filteredOn(it -> it.proven() && it.share() > 1).isEmpty();
    assertThat(average).isGreaterThanOrEqualTo(ON_AVERAGE);
    return outcomes;
  }

  /// Nothing where there is nothing to compare: neither finds a selection.
  private static Optional<Outcome> outcome(Posed posed) {
    Problem problem = posed.problem();
    Optional<ExactSolver.Found> exact = optima.of(problem);
    Optional<Plan> found = Search.of(problem);
    if (exact.isEmpty()) {
      assertThat(found).as(posed.name()).isEmpty();
      return Optional.empty();
    }
    found.ifPresent(plan -> assertThat(Breaches.of(problem, plan)).as(posed.name()).isEmpty());
    double share =
        found.map(plan -> share(Objective.of(problem, plan), exact.get().objective())).orElse(0.0);
    return Optional.of(new Outcome(posed.name(), share, exact.get().proven()));
  }

  /// Of an optimum that is not positive a share has no meaning: the search has it or has nothing.
  private static double share(long found, long optimum) {
    if (optimum <= 0) {
      return found == optimum ? 1 : 0;
    }
    return (double) found / optimum;
  }
}
