package org.briefwright.typeset.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefwright.typeset.document.Axis;
import org.briefwright.typeset.document.PictureWords;
import org.junit.jupiter.api.Test;

class NumeralsTest {

  private static final PictureWords GERMAN =
      new PictureWords(PictureWords.ENGLISH.words(), ".", ",");

  @Test
  void thousandsAreParted() {
    assertThat(english(Axis.of("Troops")).of(1_234_567)).isEqualTo("1,234,567");
  }

  @Test
  void aRangeOfOneNumberIsThatNumber() {
    assertThat(english(Axis.of("Troops")).of(10_000, 10_000)).isEqualTo("10,000");
  }

  @Test
  void yearsAreNotParted() {
    assertThat(english(Axis.years("Year")).of(1994)).isEqualTo("1994");
  }

  @Test
  void signsAreThoseOfTheLanguage() {
    Axis axis = new Axis("Ausgaben", "Mio. Euro", 1, true);

    assertThat(new Numerals(axis, GERMAN).of(1250.25)).isEqualTo("1.250,2\u00A0Mio. Euro");
  }

  @Test
  void negativeNumbersHaveATrueMinus() {
    assertThat(english(Axis.of("Change", "%")).of(-3)).isEqualTo("\u22123%");
  }

  @Test
  void whatRoundsToNothingHasNoMinus() {
    assertThat(english(Axis.of("Change")).of(-0.2)).isEqualTo("0");
  }

  private static Numerals english(Axis axis) {
    return new Numerals(axis, PictureWords.ENGLISH);
  }
}
