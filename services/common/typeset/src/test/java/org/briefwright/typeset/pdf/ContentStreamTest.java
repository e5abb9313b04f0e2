package org.briefwright.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentStreamTest {

  private static final int TRIES = 20_000;

  @Test
  void aCoordinateIsItsNearestHundredth() {
    Random random = new Random(1);
    for (int i = 0; i < TRIES; i++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(7));

      assertThat(written(out -> out.number(value)))
          .isEqualTo(plain(Math.round(value * 100), 2) + " ");
    }
  }

  @Test
  void aKernIsWrittenToTheTenth() {
    Random random = new Random(2);
    for (int i = 0; i < TRIES; i++) {
      int tenths = random.nextInt(40_000) - 20_000;

      assertThat(written(out -> out.tenths(tenths))).isEqualTo(plain(tenths, 1) + " ");
    }
  }

  @Test
  void aMeasureHasThreeDigitsAfterThePointAtMost() {
    Random random = new Random(3);
    for (int i = 0; i < TRIES; i++) {
      double value = (random.nextDouble() - 0.5) * 5_000;

      assertThat(written(out -> out.thousandths(value)))
          .isEqualTo(plain(Math.round(value * 1_000), 3));
    }
  }

  @ParameterizedTest
  @ValueSource(
      longs = {0, 1, 9, 10, 11, 99, 100, 101, -1, -10, 999_999_999_999L, Integer.MIN_VALUE})
  void aWholeNumberHasAllItsDigits(long value) {
    assertThat(written(out -> out.integer(value))).isEqualTo(Long.toString(value));
  }

  @Test
  void whatANameMayNotHoldIsWrittenInHexadecimal() {
    assertThat(written(out -> out.name("application/x é#"))).isEqualTo("/application#2Fx#20#E9#23");
  }

  @Test
  void whatWouldEndAStringIsEscaped() {
    assertThat(written(out -> out.string("a(b)\\\r".getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo("(a\\(b\\)\\\\\\r)");
  }

  private static String plain(long value, int scale) {
    return BigDecimal.valueOf(value, scale).stripTrailingZeros().toPlainString();
  }

  private static String written(Consumer<ContentStream> what) {
    ContentStream out = new ContentStream(1);
    what.accept(out);
    return new String(out.bytes(), 0, out.length(), StandardCharsets.ISO_8859_1);
  }
}
