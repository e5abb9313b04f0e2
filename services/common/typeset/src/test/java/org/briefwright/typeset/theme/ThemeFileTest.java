package org.briefwright.typeset.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ThemeFileTest {

  @Test
  void theShippedThemeKeepsToItsGrid() {
    Theme theme = Theme.ministry();

    assertThat(theme.style(Role.BODY).leading()).isEqualTo(theme.grid());
  }

  @Test
  void textColoursHaveAContrastOfFourAndAHalf() {
    Palette palette = Theme.ministry().palette();
    for (int colour :
        new int[] {palette.ink(), palette.grey(), palette.accent(), palette.pro(), palette.con()}) {
      assertThat(contrast(colour, 0xFFFFFF)).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(contrast(palette.accent(), palette.tint())).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void anUnknownKeyIsNamed() throws IOException {
    String file = ministry() + "\npage.colour = mauve\n";

    assertThatThrownBy(() -> ThemeFile.read("mine", new StringReader(file)))
        .hasMessageContaining("page.colour");
  }

  @Test
  void aMissingStyleIsNamed() throws IOException {
    String file = ministry().replaceAll("(?m)^text\\.note.*$", "");

    assertThatThrownBy(() -> ThemeFile.read("mine", new StringReader(file)))
        .hasMessageContaining("text.note");
  }

  @Test
  void anUnclearWordIsQuoted() throws IOException {
    String file = ministry().replace("text.body = serif", "text.body = serif 10/14 wobbly #");

    assertThatThrownBy(() -> ThemeFile.read("mine", new StringReader(file)))
        .hasMessageContaining("'wobbly'");
  }

  private static String ministry() throws IOException {
    try (InputStream in = Theme.class.getResourceAsStream("ministry.properties")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// After WCAG 2.2.
  private static double contrast(int a, int b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
