package org.briefwright.composer.analogy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.briefwright.composer.analogy.Distinction.Degree;
import org.briefwright.composer.dossier.Stance;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final CaseAtHand AT_HAND = Cases.atHand("a+", "b-", "c~", "d?", "e+");

  @Test
  void aFactorIsSharedWhereBothHaveTheSameKnownValue() {
    Comparison one = Cases.compare(AT_HAND, "one", Stance.PRO, "a+", "b+", "c~", "d?", "e?");

    assertThat(one.shared()).containsExactly("a", "c");
  }

  @Test
  void whatTellsTheCasesApartComesInTheOrderOfHowFar() {
    Comparison one = Cases.compare(AT_HAND, "one", Stance.PRO, "a~", "b+", "c~", "d+", "e+");

    assertThat(one.distinctions())
        .extracting(Distinction::factor, Distinction::degree)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("b", Degree.OPPOSITE),
            org.assertj.core.groups.Tuple.tuple("a", Degree.PARTIAL),
            org.assertj.core.groups.Tuple.tuple("d", Degree.OPEN));
  }

  @Test
  void aDistinctionCarriesBothReasons() {
    Comparison one = Cases.compare(AT_HAND, "one", Stance.PRO, "b+");

    assertThat(one.distinctions().getFirst().then().reason()).isEqualTo("Factor b then.");
    assertThat(one.distinctions().getFirst().now().reason()).isEqualTo("Factor b now.");
  }

  @Test
  void onlyWhatIsKnownInBothIsComparable() {
    Comparison one = Cases.compare(AT_HAND, "one", Stance.PRO, "a+", "b+", "d+", "e?", "f+");

    assertThat(one.comparable()).isEqualTo(2);
  }

  @Test
  void aCaseThatSharesOtherThingsIsNotMoreOnPointForSharingMore() {
    Comparison two = Cases.compare(AT_HAND, "two", Stance.PRO, "a+", "b-");
    Comparison one = Cases.compare(AT_HAND, "one", Stance.PRO, "e+");

    assertThat(two.isMoreOnPointThan(one)).isFalse();
    assertThat(one.isMoreOnPointThan(two)).isFalse();
  }

  @Test
  void aPrecedentThatSaysNothingOnTheTopicIsNotCompared() {
    CaseAtHand elsewhere = new CaseAtHand("elsewhere", AT_HAND.factors());

    assertThatThrownBy(() -> Cases.compare(elsewhere, "one", Stance.PRO, "a+"))
        .hasMessageContaining("'one' says nothing on 'elsewhere'");
  }
}
