package org.briefwright.composer.analogy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.briefwright.composer.dossier.Stance;
import org.junit.jupiter.api.Test;

class AnalogiesTest {

  private static final int ROUNDS = 300;
  private static final CaseAtHand AT_HAND = Cases.atHand("a+", "b-", "c~", "d?", "e+", "f-");

  @Test
  void theMostOnPointOfEachSideIsTheOneThatSharesMost() {
    Analogies analogies =
        new Analogies(
            List.of(
                one("less", Stance.PRO, "a+"),
                one("more", Stance.PRO, "a+", "b-"),
                one("against", Stance.CON, "e+")));

    assertThat(analogies.mostOnPoint(Stance.PRO))
        .extracting(Comparison::id)
        .containsExactly("more");
    assertThat(analogies.mostOnPoint(Stance.CON))
        .extracting(Comparison::id)
        .containsExactly("against");
  }

  @Test
  void casesThatShareDifferentThingsAreBothMostOnPoint() {
    Analogies analogies =
        new Analogies(List.of(one("x", Stance.PRO, "a+"), one("y", Stance.PRO, "b-", "e+")));

    assertThat(analogies.mostOnPoint(Stance.PRO))
        .extracting(Comparison::id)
        .containsExactly("y", "x");
  }

  @Test
  void aCaseThatSharesNothingIsNotOnPoint() {
    Analogies analogies =
        new Analogies(List.of(one("x", Stance.PRO, "a-"), one("y", Stance.CON, "a+")));

    assertThat(analogies.mostOnPoint(Stance.PRO)).isEmpty();
    assertThat(analogies.counterexamples(analogies.ranked().getLast())).isEmpty();
  }

  @Test
  void aCounterexampleSpeaksForTheOtherSideAndIsAtLeastAsOnPoint() {
    Comparison cited = one("cited", Stance.PRO, "a+", "b-");
    Analogies analogies =
        new Analogies(
            List.of(
                cited,
                one("as-on-point", Stance.CON, "a+", "b-"),
                one("more", Stance.CON, "a+", "b-", "e+"),
                one("less", Stance.CON, "a+"),
                one("own-side", Stance.PRO, "a+", "b-", "e+"),
                one("neutral", Stance.NEUTRAL, "a+", "b-")));

    assertThat(analogies.counterexamples(cited))
        .extracting(Comparison::id)
        .containsExactly("more", "as-on-point");
  }

  @Test
  void aCaseOfTheOtherSideTakesNothingFromTheMostOnPoint() {
    Analogies analogies =
        new Analogies(
            List.of(one("for", Stance.PRO, "a+"), one("against", Stance.CON, "a+", "b-")));

    assertThat(analogies.mostOnPoint(Stance.PRO)).extracting(Comparison::id).containsExactly("for");
  }

  @Test
  void theLatticeLeavesOutWhatFollows() {
    Analogies analogies =
        new Analogies(
            List.of(
                one("three", Stance.PRO, "a+", "b-", "e+"),
                one("two", Stance.CON, "a+", "b-"),
                one("one", Stance.PRO, "a+")));

    assertThat(analogies.steps())
        .extracting(step -> step.more().id() + ">" + step.less().id())
        .containsExactlyInAnyOrder("three>two", "two>one");
  }

  @Test
  void moreOnPointIsAPartialOrder() {
    Random random = new Random(28);
    for (int round = 0; round < ROUNDS; round++) {
      List<Comparison> all = draw(random);
      for (Comparison a : all) {
        assertThat(a.isMoreOnPointThan(a)).isFalse();
        for (Comparison b : all) {
          if (a.isAtLeastAsOnPointAs(b) && b.isAtLeastAsOnPointAs(a)) {
            assertThat(Set.copyOf(a.shared())).isEqualTo(Set.copyOf(b.shared()));
          }
          assertThat(a.isMoreOnPointThan(b) && b.isMoreOnPointThan(a)).isFalse();
          for (Comparison c : all) {
            if (a.isMoreOnPointThan(b) && b.isMoreOnPointThan(c)) {
              assertThat(a.isMoreOnPointThan(c)).isTrue();
            }
          }
        }
      }
    }
  }

  @Test
  void aCaseThatSharesMoreIsNeverBelow() {
    Random random = new Random(29);
    for (int round = 0; round < ROUNDS; round++) {
      List<Comparison> ranked = new Analogies(draw(random)).ranked();
      for (int low = 0; low < ranked.size(); low++) {
        for (Comparison above : ranked.subList(0, low)) {
          assertThat(ranked.get(low).isMoreOnPointThan(above)).isFalse();
        }
      }
    }
  }

  @Test
  void noneOfItsSideIsMoreOnPointThanTheMostOnPoint() {
    Random random = new Random(31);
    for (int round = 0; round < ROUNDS; round++) {
      List<Comparison> drawn = draw(random);
      for (Comparison most : new Analogies(drawn).mostOnPoint(Stance.CON)) {
        assertThat(drawn).noneMatch(it -> it.stance() == Stance.CON && it.isMoreOnPointThan(most));
      }
    }
  }

  @Test
  void theOrderInWhichTheCasesAreGivenChangesNothing() {
    Random random = new Random(30);
    for (int round = 0; round < ROUNDS; round++) {
      List<Comparison> drawn = draw(random);
      Analogies one = new Analogies(drawn);
      Collections.shuffle(drawn, random);
      Analogies other = new Analogies(drawn);

      assertThat(other.ranked()).isEqualTo(one.ranked());
      assertThat(other.steps()).isEqualTo(one.steps());
      drawn.forEach(
          each -> assertThat(other.counterexamples(each)).isEqualTo(one.counterexamples(each)));
    }
  }

  private static Comparison one(String id, Stance stance, String... codes) {
    return Cases.compare(AT_HAND, id, stance, codes);
  }

  private static List<Comparison> draw(Random random) {
    List<Comparison> drawn = new ArrayList<>();
    int count = 1 + random.nextInt(9);
    for (int i = 0; i < count; i++) {
      List<String> codes = new ArrayList<>();
      for (String factor : List.of("a", "b", "c", "d", "e", "f")) {
        codes.add(factor + "+~-?".charAt(random.nextInt(4)));
      }
      Stance stance = Stance.values()[random.nextInt(3)];
      drawn.add(one("case-" + i, stance, codes.toArray(String[]::new)));
    }
    return drawn;
  }
}
