package org.briefwright.composer.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.briefwright.composer.dossier.Fragments;
import org.junit.jupiter.api.Test;

class DfQuadTest {

  private static final double EXACT = 1e-9;

  @Test
  void anArgumentAloneKeepsItsBaseScore() {
    Strengths strengths = weigh(Fragments.claim("a").base(0.7));

    assertThat(strengths.of("a")).isEqualTo(0.7);
  }

  @Test
  void anAttackTakesItsShareOfTheBase() {
    Strengths strengths =
        weigh(Fragments.claim("a").base(0.8), Fragments.claim("b").base(0.5).attacks("a"));

    assertThat(strengths.of("a")).isCloseTo(0.8 - 0.8 * 0.5, within(EXACT));
  }

  @Test
  void aSupportFillsItsShareOfWhatIsMissing() {
    Strengths strengths =
        weigh(Fragments.claim("a").base(0.6), Fragments.claim("b").base(0.5).supports("a"));

    assertThat(strengths.of("a")).isCloseTo(0.6 + 0.4 * 0.5, within(EXACT));
  }

  @Test
  void severalAttackersAreJoinedAsTheirComplementsProduct() {
    Strengths strengths =
        weigh(
            Fragments.claim("a").base(0.8),
            Fragments.claim("b").base(0.5).attacks("a"),
            Fragments.claim("c").base(0.4).attacks("a"));

    assertThat(strengths.of("a")).isCloseTo(0.8 - 0.8 * (1 - 0.5 * 0.6), within(EXACT));
  }

  @Test
  void aReplyRestoresWhatItsTargetTook() {
    Strengths strengths =
        weigh(
            Fragments.claim("a").base(0.8),
            Fragments.claim("b").base(0.5).attacks("a"),
            Fragments.claim("c").base(1).attacks("b"));

    assertThat(strengths.of("a")).isCloseTo(0.8, within(EXACT));
  }

  @Test
  void twoArgumentsThatAttackEachOtherSettle() {
    Strengths strengths =
        weigh(
            Fragments.claim("a").base(0.8).attacks("b"),
            Fragments.claim("b").base(0.8).attacks("a"));

    // The fixed point of s = 0.8 (1 - s).
    assertThat(strengths.of("a")).isCloseTo(0.8 / 1.8, within(1e-6));
    assertThat(strengths.settled()).isTrue();
  }

  @Test
  void theOrderOfTheFragmentsChangesNothing() {
    Fragments.Builder a = Fragments.claim("a").base(0.8);
    Fragments.Builder b = Fragments.claim("b").base(0.31).attacks("a");
    Fragments.Builder c = Fragments.claim("c").base(0.17).supports("a");

    assertThat(weigh(a, b, c).byId()).isEqualTo(weigh(c, b, a).byId());
  }

  @Test
  void aRephrasingAddsNoWeight() {
    Strengths strengths =
        weigh(Fragments.claim("a").base(0.6), Fragments.claim("b").base(0.9).rephrases("a"));

    assertThat(strengths.of("a")).isEqualTo(0.6);
  }

  private static Strengths weigh(Fragments.Builder... fragments) {
    return DfQuad.weigh(
        new ArgumentGraph(List.of(fragments).stream().map(Fragments.Builder::fragment).toList()));
  }
}
