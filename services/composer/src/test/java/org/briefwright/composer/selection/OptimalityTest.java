package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.request.BriefRequest;
import org.junit.jupiter.api.Test;

/// How near the search comes to the best selection, which an exact solver
/// proves, or at least finds with much more effort. The system
/// property `optimality.dossiers` says how many made dossiers are tried.
class OptimalityTest {

  private static final int DOSSIERS = Integer.getInteger("optimality.dossiers", 60);
  private static final double EACH = 0.98;
  private static final double SHORT_OF_IT = 0.96;

  /// Known to fall short of the aim (docs/selection.md); no other may.
  private static final Set<String> KNOWN =
      Set.of(
          "ceasefire research-briefing",
          "deterrence at-a-glance",
          "population-under-occupation options-memo",
          "russian-consent research-briefing",
          "tripwire-forces options-memo");

  private static final double ON_AVERAGE = 0.995;

  /// @param share of what the exact solver found; 0 where the search found nothing
  /// @param proven whether that is the optimum
  private record Outcome(String name, double share, boolean proven) {}

  @Test
  void everyShippedTopicComesNearTheOptimumInEveryTemplate() {
    List<Outcome> outcomes =
        SeedLibrary.topicsAndTemplates()
            .map(it -> outcome((String) it.get()[0], (String) it.get()[1]))
            .flatMap(Optional::stream)
            .toList();

    assertNear("shipped", outcomes);
  }

  @Test
  void madeDossiersComeNearTheOptimum() {
    List<Outcome> outcomes =
        LongStream.range(0, DOSSIERS)
            .mapToObj(RandomDossiers::of)
            .map(
                made ->
                    outcome(
                        made.toString(),
                        () -> Selector.of(made.request(), made.dossier(), made.weighed())))
            .flatMap(Optional::stream)
            .toList();

    assertNear("made", outcomes);
  }

  private static void assertNear(String what, List<Outcome> outcomes) {
    double average =
        outcomes.stream().mapToDouble(it -> Math.min(1, it.share())).average().orElseThrow();
    double worst = outcomes.stream().mapToDouble(Outcome::share).min().orElseThrow();
    long proven = outcomes.stream().filter(Outcome::proven).count();
    long optimal = outcomes.stream().filter(it -> it.proven() && it.share() == 1).count();
    System.out.printf(
        Locale.ROOT,
        "optimality, %s: %d problems, %d proven, %d at the optimum, average %.5f, worst %.4f%n",
        what,
        outcomes.size(),
        proven,
        optimal,
        average,
        worst);
    assertThat(outcomes)
        .filteredOn(it -> it.share() < (KNOWN.contains(it.name()) ? SHORT_OF_IT : EACH))
        .isEmpty();
    assertThat(outcomes).filteredOn(it -> it.proven() && it.share() > 1).isEmpty();
    assertThat(average).isGreaterThanOrEqualTo(ON_AVERAGE);
  }

  private static Optional<Outcome> outcome(String topic, String template) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    BriefRequest request = BriefRequest.on(topic, template);
    return outcome(
        topic + " " + template,
        () -> Selector.of(request, dossier, Weighed.of(dossier.fragments())));
  }

  /// Nothing where there is nothing to compare: neither finds a selection.
  private static Optional<Outcome> outcome(String name, Supplier<Selector> made) {
    Problem problem;
    try {
      problem = made.get().problem();
    } catch (TemplateUnfillable | ConstraintsNotMet nothingToSolve) {
      return Optional.empty();
    }
    Optional<ExactSolver.Found> exact = ExactSolver.best(problem);
    Optional<Plan> found = Search.of(problem);
    if (exact.isEmpty()) {
      assertThat(found).as(name).isEmpty();
      return Optional.empty();
    }
    found.ifPresent(plan -> assertThat(Breaches.of(problem, plan)).as(name).isEmpty());
    double share =
        found.map(plan -> share(Objective.of(problem, plan), exact.get().objective())).orElse(0.0);
    return Optional.of(new Outcome(name, share, exact.get().proven()));
  }

  /// Optima near 0 would make a share of no meaning; none of the problems has one.
  private static double share(long found, long optimum) {
    assertThat(optimum).isPositive();
    return (double) found / optimum;
  }
}
