package org.briefwright.composer.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragment.Kind;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.request.Audience;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.Cause;
import org.briefwright.composer.selection.Candidate;
import org.briefwright.composer.selection.Chosen;
import org.briefwright.composer.selection.Score;
import org.junit.jupiter.api.Test;

class PrintOrderTest {

  private static final List<Kind> KINDS = List.of(Kind.DEFINITION, Kind.CLAIM, Kind.EVIDENCE);
  private static final Dossier.Union ONE_TOPIC = new Dossier.Union(List.of(), Map.of());

  @Test
  void neighboursThatOpenAlikeArePartedByAnotherPassage() {
    List<Chosen> passages =
        List.of(
            chosen(Fragments.claim("a").text("The treaty binds them.")),
            chosen(Fragments.claim("b").text("The treaty names nobody.")),
            chosen(Fragments.claim("c").text("Soldiers stood there.")));

    assertThat(printed(ONE_TOPIC, passages)).containsExactly("a", "c", "b");
  }

  @Test
  void theirOrderStaysWhereNothingElseCanStandBetween() {
    List<Chosen> passages =
        List.of(
            chosen(Fragments.claim("a").text("The treaty binds them.")),
            chosen(Fragments.claim("b").text("The treaty names nobody.")));

    assertThat(printed(ONE_TOPIC, passages)).containsExactly("a", "b");
  }

  @Test
  void theKindThatTheSlotNamesFirstComesFirst() {
    List<Chosen> passages =
        List.of(
            chosen(Fragments.claim("fact").kind(Kind.EVIDENCE)),
            chosen(Fragments.claim("word").kind(Kind.DEFINITION)));

    assertThat(printed(ONE_TOPIC, passages)).containsExactly("word", "fact");
  }

  @Test
  void aChallengeIsMadeBeforeWhatItChallengesIsDefended() {
    List<Chosen> passages =
        List.of(
            chosen(Role.CHALLENGE, Fragments.claim("defence").stance(Stance.PRO)),
            chosen(Role.CHALLENGE, Fragments.claim("one").stance(Stance.CON)),
            chosen(Role.CHALLENGE, Fragments.claim("two").stance(Stance.CON)));

    assertThat(printed(ONE_TOPIC, passages)).containsExactly("one", "two", "defence");
  }

  @Test
  void topicsComeInTheOrderOfTheRequest() {
    Dossier.Union union =
        new Dossier.Union(
            SeedLibrary.united("at-a-glance", "deterrence", "ceasefire").union().topics(),
            Map.of("a", "ceasefire", "b", "deterrence"));

    assertThat(printed(union, List.of(chosen(Fragments.claim("a")), chosen(Fragments.claim("b")))))
        .containsExactly("b", "a");
  }

  private static List<String> printed(Dossier.Union union, List<Chosen> passages) {
    return new PrintOrder(Audience.GENERAL, union)
        .of(passages, KINDS).stream().map(it -> it.candidate().id()).toList();
  }

  private static Chosen chosen(Fragments.Builder fragment) {
    return chosen(Role.BACKGROUND, fragment);
  }

  private static Chosen chosen(Role role, Fragments.Builder fragment) {
    Held<Fragment> held = fragment.held();
    return new Chosen(
        0,
        role,
        new Candidate(held, 0.5, 3, Map.of(), Map.of()),
        BodySize.SHORT,
        new Score(0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        null,
        Because.of(Cause.ADDS_MOST));
  }
}
