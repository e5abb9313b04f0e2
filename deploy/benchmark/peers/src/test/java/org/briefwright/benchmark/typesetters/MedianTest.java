package org.briefwright.benchmark.typesetters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.briefwright.benchmark.typesetters.engine.Cost;
import org.junit.jupiter.api.Test;

class MedianTest {

  @Test
  void anOddNumberOfValuesHasOneInTheMiddle() {
    assertThat(Median.of(9, 1, 2)).isEqualTo(2);
  }

  @Test
  void ofAnEvenNumberTheMiddleTwoAreAveraged() {
    assertThat(Median.of(4, 1, 2, 100)).isEqualTo(3);
  }

  @Test
  void nothingHasNoMedian() {
    assertThatThrownBy(Median::of).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachMeasureHasItsOwnMedian() {
    List<Cost> costs = List.of(new Cost(1, 20, 300), new Cost(2, 10, 100), new Cost(3, 30, 200));

    assertThat(Median.of(costs)).isEqualTo(new Cost(2, 20, 200));
  }
}
