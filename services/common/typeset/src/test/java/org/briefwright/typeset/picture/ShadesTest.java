package org.briefwright.typeset.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.typeset.theme.Palette;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class ShadesTest {

  private static final int WHITE = 0xFFFFFF;

  private final Palette palette = Theme.ministry().palette();
  private final Shades shades = Shades.of(palette);

  @Test
  void whatIsDrawnStandsOutFromPaperAndTint() {
    List<Integer> graphics =
        List.of(shades.strong(), shades.soft(), shades.pro(), shades.con(), shades.grey());

    assertThat(graphics)
        .allMatch(colour -> Contrast.between(colour, WHITE) >= 3)
        .allMatch(colour -> Contrast.between(colour, shades.tint()) >= 3);
  }

  @Test
  void textIsReadableOnPaperAndTint() {
    assertThat(List.of(shades.ink(), shades.grey()))
        .allMatch(colour -> Contrast.between(colour, WHITE) >= 4.5)
        .allMatch(colour -> Contrast.between(colour, shades.tint()) >= 4.5);
  }

  @Test
  void theTwoSidesDifferInGrey() {
    assertThat(Contrast.between(shades.pro(), shades.con())).isGreaterThan(1.8);
  }

  @Test
  void whatTheCaptionSpeaksOfDiffersFromTheRestInGrey() {
    assertThat(Contrast.between(shades.strong(), shades.soft())).isGreaterThan(1.8);
  }

  @Test
  void theTwoSidesDifferWithoutRedAndGreen() {
    assertThat(Deuteranopia.difference(shades.pro(), shades.con())).isGreaterThan(25);
  }

  @Test
  void linesOfOneChartDifferInShadeOrDashes() {
    List<Paint> lines = shades.lines();
    for (Paint one : lines) {
      for (Paint other : lines) {
        boolean shade =
            Contrast.between(one.stroke(), other.stroke()) > 1.8
                && Deuteranopia.difference(one.stroke(), other.stroke()) > 15;
        assertThat(one == other || shade || one.dash() != other.dash()).isTrue();
      }
    }
  }

  @Test
  void aPaleThemeStillGivesReadablePictures() {
    Shades pale =
        Shades.of(new Palette(0, 0x555555, 0xCCCCCC, 0xBBDDFF, WHITE, 0xAAFFEE, 0xFFDDBB));

    assertThat(List.of(pale.strong(), pale.soft(), pale.pro(), pale.con()))
        .allMatch(colour -> Contrast.between(colour, WHITE) >= 3);
  }
}
