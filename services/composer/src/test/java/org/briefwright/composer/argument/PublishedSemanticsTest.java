package org.briefwright.composer.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragment.Relation;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our strengths beside those of others: the paper's definitions, computed exactly, on graphs
/// without cycles, and TweetyProject's social argumentation on graphs without supports. The
/// released TweetyProject has no DF-QuAD.
class PublishedSemanticsTest {

  private static final int GRAPHS = 500;
  private static final double EXACT = 1e-12;

  @Test
  void onGraphsWithoutCyclesStrengthsAreThoseOfThePapersDefinitions() {
    Random random = new Random(2016);
    for (int graph = 0; graph < GRAPHS; graph++) {
      assertIsByThePaper(RandomDebates.acyclic(random, 14));
    }
  }

  /// Also with cycles. Where ours has not settled within its rounds it says so, and is left out.
  @Test
  void onGraphsWithoutSupportsStrengthsAreThoseOfSocialArgumentation() {
    Random random = new Random(2011);
    int settled = 0;
    for (int graph = 0; graph < GRAPHS; graph++) {
      List<Fragment> fragments = RandomDebates.attacks(random, 14);
      Strengths ours = weigh(fragments);
      SocialModel theirs = new SocialModel(fragments);
      if (ours.settled()) {
        settled++;
        for (Fragment fragment : fragments) {
          assertThat(ours.of(fragment.id()))
              .isCloseTo(theirs.strength(fragment.id()), within(1e-6));
        }
      }
    }
    assertThat(settled).isGreaterThan(GRAPHS * 9 / 10);
  }

  /// What support adds to a base score t is what attack takes of 1 - t.
  @Test
  void supportersAloneAreAttackersOfTheOpposite() {
    Random random = new Random(1995);
    for (int graph = 0; graph < GRAPHS; graph++) {
      double base = random.nextInt(101) / 100.0;
      List<Fragment> supported =
          new ArrayList<>(List.of(Fragments.claim("x").base(base).fragment()));
      List<Fragment> opposite =
          new ArrayList<>(List.of(Fragments.claim("x").base(1 - base).fragment()));
      for (int i = 0; i <= random.nextInt(6); i++) {
        double other = random.nextInt(101) / 100.0;
        supported.add(Fragments.claim("s" + i).base(other).supports("x").fragment());
        opposite.add(Fragments.claim("s" + i).base(other).attacks("x").fragment());
      }

      assertThat(weigh(supported).of("x"))
          .isCloseTo(1 - new SocialModel(opposite).strength("x"), within(1e-9));
    }
  }

  static Stream<String> topics() {
    return SeedLibrary.topics().stream().map(Topic::id);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void onTheTopicsOfTheLibraryTooWhereTheyHaveNoCycles(String topic) {
    List<Fragment> fragments = fragments(topic);
    Structure structure = Debate.on(topic, fragments).structure();
    Set<String> onCycles =
        structure.cycles().stream().flatMap(List::stream).collect(Collectors.toSet());

    assertIsByThePaper(fragments.stream().map(each -> without(each, onCycles)).toList());
  }

  @ParameterizedTest
  @MethodSource("topics")
  void theAttacksOnTheTopicsOfTheLibraryWeighAsInSocialArgumentation(String topic) {
    List<Fragment> attacks =
        fragments(topic).stream()
            .map(each -> keeping(each, it -> it.type() == Relation.Type.ATTACKS))
            .toList();
    Strengths ours = weigh(attacks);
    SocialModel theirs = new SocialModel(attacks);

    assertThat(attacks)
        .allSatisfy(
            each ->
                assertThat(ours.of(each.id())).isCloseTo(theirs.strength(each.id()), within(1e-6)));
  }

  private static void assertIsByThePaper(List<Fragment> fragments) {
    Strengths ours = weigh(fragments);
    RecursiveDfQuad theirs = new RecursiveDfQuad(fragments);
    for (Fragment fragment : fragments) {
      assertThat(ours.of(fragment.id()))
          .isCloseTo(theirs.score(fragment.id()).doubleValue(), within(EXACT));
    }
  }

  private static Strengths weigh(List<Fragment> fragments) {
    return DfQuad.weigh(new ArgumentGraph(fragments));
  }

  private static List<Fragment> fragments(String topic) {
    return SeedLibrary.dossier(topic, "at-a-glance").fragments().stream().map(Held::body).toList();
  }

  /// Cuts the cycles: what stands on one says nothing to what stands on one.
  private static Fragment without(Fragment fragment, Set<String> onCycles) {
    return onCycles.contains(fragment.id())
        ? keeping(fragment, it -> !onCycles.contains(it.target()))
        : fragment;
  }

  private static Fragment keeping(
      Fragment fragment, java.util.function.Predicate<Relation> wanted) {
    Fragments.Builder kept = Fragments.claim(fragment.id()).base(fragment.baseScore());
    for (Relation relation : fragment.relations().stream().filter(wanted).toList()) {
      switch (relation.type()) {
        case ATTACKS -> kept.attacks(relation.target());
        case SUPPORTS -> kept.supports(relation.target());
        case REFINES -> kept.refines(relation.target());
        case REPHRASES -> kept.rephrases(relation.target());
      }
    }
    return kept.fragment();
  }
}
