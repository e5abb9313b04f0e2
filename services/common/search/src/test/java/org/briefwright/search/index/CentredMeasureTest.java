package org.briefwright.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.briefwright.language.embedding.SmallVector;
import org.junit.jupiter.api.Test;

class CentredMeasureTest {
  @Test
  void anArgumentsSharesAddUpToOne() {
    double[] shares = shares(passage("x", 1), passage("y", 1), passage("z", 2))[0];

    assertThat(shares[0] + shares[1]).isCloseTo(1, within(1e-12));
  }

  @Test
  void whatAllShareDoesNotCount() {
    // All three point the same way mostly; what is left tells the points apart.
    double[] shares = shares(passage("a", 1), passage("b", 1), passage("c", 2))[0];

    assertThat(shares[0]).isGreaterThan(0.9);
  }

  @Test
  void wordsTellApartWhatVectorsDoNot() {
    double[] shares =
        shares(passage("own forces deter", 1), passage("forces deter", 2), passage("treaties", 2))[
            0];

    assertThat(shares[0]).isGreaterThan(shares[1]);
  }

  private static double[][] shares(Passage argument, Passage... points) {
    return new CentredMeasure(List.of(argument), List.of(points)).shares();
  }

  /// On one axis strongly, which all have in common, and on one of its own.
  private static Passage passage(String text, int own) {
    byte[] vector = new byte[SmallVector.SIZE];
    vector[0] = 127;
    vector[own] = 30;
    return new Passage(text, vector);
  }
}
