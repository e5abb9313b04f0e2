package org.briefwright.composer.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragment.Relation.Manner;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DebateTest {

  private static final Fragments.Builder CLAIM = Fragments.claim("claim").base(0.8);

  @Test
  void theOppositeAnswerToTheSameQuestionRebuts() {
    Debate debate = debate(CLAIM, con("other").attacks("claim"));

    assertThat(debate.edges()).containsExactly(new Edge("other", "claim", Bearing.REBUTS));
  }

  @ParameterizedTest
  @EnumSource(names = {"PRO", "NEUTRAL"})
  void whoeverDoesNotGiveTheOppositeAnswerUndercuts(Stance stance) {
    Debate debate = debate(CLAIM, Fragments.claim("other").stance(stance).attacks("claim"));

    assertThat(debate.edges()).containsExactly(new Edge("other", "claim", Bearing.UNDERCUTS));
  }

  @Test
  void whoeverAnswersAnotherQuestionUndercuts() {
    Debate debate = debate(CLAIM, con("other").answering("elsewhere").attacks("claim"));

    assertThat(debate.edges()).containsExactly(new Edge("other", "claim", Bearing.UNDERCUTS));
  }

  @ParameterizedTest
  @EnumSource(
      value = Fragment.Kind.class,
      names = {"EVIDENCE", "WARRANT"})
  void anAttackOnAGroundUndercutsWhatRestsOnIt(Fragment.Kind ground) {
    Debate debate = debate(Fragments.claim("ground").kind(ground), con("other").attacks("ground"));

    assertThat(debate.edges()).containsExactly(new Edge("other", "ground", Bearing.UNDERCUTS));
  }

  @ParameterizedTest
  @EnumSource(
      value = Fragment.Kind.class,
      mode = Mode.EXCLUDE,
      names = {"EVIDENCE", "WARRANT"})
  void anAttackOnWhatIsNoGroundRebutsIt(Fragment.Kind kind) {
    Debate debate = debate(Fragments.claim("answer").kind(kind), con("other").attacks("answer"));

    assertThat(debate.edges()).containsExactly(new Edge("other", "answer", Bearing.REBUTS));
  }

  @Test
  void whatTheEditorsSayGoesBeforeTheRule() {
    Debate debate = debate(CLAIM, con("other").attacks("claim", Manner.UNDERCUTS));

    assertThat(debate.edges()).containsExactly(new Edge("other", "claim", Bearing.UNDERCUTS));
  }

  @Test
  void theStrongestAttackAndTheBestReplyAreFound() {
    Debate debate =
        debate(
            CLAIM,
            con("weak").base(0.3).attacks("claim"),
            con("strong").base(0.9).attacks("claim"),
            Fragments.claim("reply").base(0.2).attacks("strong"),
            Fragments.claim("better-reply").base(0.4).attacks("strong"));

    Contest contest = debate.contest("claim").orElseThrow();

    assertThat(contest.attack().from()).isEqualTo("strong");
    assertThat(contest.reply().orElseThrow().from()).isEqualTo("better-reply");
  }

  @Test
  void whatAnAttackTakesIsWhatItsTargetWouldHaveWithoutIt() {
    Debate debate =
        debate(CLAIM, con("a").base(0.5).attacks("claim"), con("b").base(0.4).attacks("claim"));

    // 0.8 x (1 - 0.4) without a, 0.8 x (1 - 0.5) x (1 - 0.4) with it.
    assertThat(debate.contest("claim").orElseThrow().taken()).isCloseTo(0.24, within(1e-9));
  }

  @Test
  void anArgumentIsNoReplyToItsOwnAttacker() {
    Debate debate =
        debate(Fragments.claim("claim").attacks("other"), con("other").attacks("claim"));

    assertThat(debate.contest("claim").orElseThrow().reply()).isEmpty();
  }

  @Test
  void ofEqualAttacksTheOneWithTheSmallerIdCounts() {
    Debate debate = debate(CLAIM, con("b").attacks("claim"), con("a").attacks("claim"));

    assertThat(debate.contest("claim").orElseThrow().attack().from()).isEqualTo("a");
  }

  @Test
  void cyclesPartsAndLonersAreReported() {
    Structure structure =
        debate(
                Fragments.claim("a").attacks("b"),
                Fragments.claim("b").attacks("c"),
                Fragments.claim("c").attacks("a"),
                Fragments.claim("d").supports("a"),
                Fragments.claim("e").rephrases("f"),
                Fragments.claim("f").rephrases("e"),
                Fragments.claim("g"))
            .structure();

    assertThat(structure.cycles()).containsExactly(List.of("a", "b", "c"));
    assertThat(structure.parts()).containsExactly(List.of("a", "b", "c", "d"), List.of("e", "f"));
    assertThat(structure.alone()).containsExactly("g");
  }

  @Test
  void twoCyclesThatOneLeadsToTheOtherStayTwo() {
    Structure structure =
        debate(
                Fragments.claim("a").attacks("b"),
                Fragments.claim("b").attacks("a").supports("c"),
                Fragments.claim("c").attacks("d"),
                Fragments.claim("d").attacks("c"))
            .structure();

    assertThat(structure.cycles()).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void aChainOfThousandsDoesNotEndTheStack() {
    List<Fragments.Builder> chain = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      chain.add(Fragments.claim("c" + i).supports("c" + (i + 1)));
    }

    assertThat(debate(chain.toArray(Fragments.Builder[]::new)).structure().cycles()).isEmpty();
  }

  @Test
  void arguingAmongFewerKeepsTheStrengthsOfTheWhole() {
    Debate whole = debate(CLAIM, con("other").base(0.5).attacks("claim"));

    Debate shown = whole.among(Set.of("claim"));

    assertThat(shown.strengths().of("claim")).isCloseTo(0.4, within(1e-9));
    assertThat(shown.edges()).isEmpty();
    assertThat(shown.contests()).isEmpty();
  }

  @Test
  void theOrderOfTheFragmentsChangesNothing() {
    Random random = new Random(27);
    for (int round = 0; round < 100; round++) {
      List<Fragment> fragments = new ArrayList<>(RandomDebates.any(random, 12));
      Debate one = Debate.on("topic", fragments);
      Collections.shuffle(fragments, random);
      Debate other = Debate.on("topic", fragments);

      assertThat(other.edges()).isEqualTo(one.edges());
      assertThat(other.contests()).isEqualTo(one.contests());
      assertThat(other.structure()).isEqualTo(one.structure());
      assertThat(other.strengths()).isEqualTo(one.strengths());
    }
  }

  private static Fragments.Builder con(String id) {
    return Fragments.claim(id).stance(Stance.CON);
  }

  private static Debate debate(Fragments.Builder... fragments) {
    return Debate.on(
        "topic", List.of(fragments).stream().map(Fragments.Builder::fragment).toList());
  }
}
