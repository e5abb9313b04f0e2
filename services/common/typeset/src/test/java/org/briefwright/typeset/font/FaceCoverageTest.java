package org.briefwright.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaceCoverageTest {

  @ParameterizedTest
  @EnumSource
  void everyFaceHasTheLettersOfLatinLanguagesOfEurope(FaceName name) {
    FontFace face = Faces.get(name);

    // The serif leaves Tŧ and Ĭĭ, which no state's language needs, to the sans; the others are
    // compatibility forms.
    assertThat(IntStream.rangeClosed(0xA1, 0x17E).filter(c -> !face.has(c)))
        .isSubsetOf(0x12C, 0x12D, 0x166, 0x167, 0x132, 0x133, 0x13F, 0x140, 0x149, 0x17F);
    assertThat(IntStream.rangeClosed(0x218, 0x21B)).allMatch(face::has);
  }

  @ParameterizedTest
  @EnumSource
  void everyFaceHasTheLettersOfSlavicCyrillic(FaceName name) {
    FontFace face = Faces.get(name);

    assertThat(IntStream.rangeClosed(0x400, 0x45F)).allMatch(face::has);
    assertThat(IntStream.of(0x490, 0x491)).allMatch(face::has);
  }

  @ParameterizedTest
  @EnumSource
  void everyFaceDrawsFiguresInEachStyle(FaceName name) {
    FontFace face = Faces.get(name);

    assertThat(face.hasFigure('3', Figures.SUPERIOR)).isTrue();
    assertThat(figure(face, Figures.OLD_STYLE)).isNotEqualTo(figure(face, Figures.LINING));
    assertThat(face.advance(figure(face, '1', Figures.TABULAR)))
        .isEqualTo(face.advance(figure(face, '4', Figures.TABULAR)));
  }

  @ParameterizedTest
  @EnumSource(names = {"SERIF_REGULAR", "SERIF_SEMIBOLD", "SANS_REGULAR", "SANS_SEMIBOLD"})
  void uprightFacesHaveSmallCapitalsForLatinAndCyrillic(FaceName name) {
    FontFace face = Faces.get(name);

    assertThat("abcxyz\u00E9\u0161\u0430\u0431\u0456\u0457\u0454\u0491".codePoints())
        .allMatch(c -> face.hasFigure(c, Figures.SMALL_CAPS));
  }

  @ParameterizedTest
  @EnumSource
  void everyFaceAnchorsAnAcuteOnLatinAndCyrillicLetters(FaceName name) {
    FontFace face = Faces.get(name);
    int acute = face.glyph(0x301);

    assertThat("aouAO\u0430\u043E\u0443\u0410\u041E".codePoints())
        .allMatch(c -> face.mark(face.glyph(c), acute) != null);
  }

  @ParameterizedTest
  @EnumSource
  void plainLettersAndFiguresSayThemselvesInEveryStyleOfText(FaceName name) {
    FontFace face = Faces.get(name);

    // Superior figures have code points of their own; calls say their label instead.
    for (Figures style : EnumSet.complementOf(EnumSet.of(Figures.SUPERIOR))) {
      assertThat(IntStream.rangeClosed(0x21, 0x7E))
          .as(style.name())
          .allMatch(c -> face.text(face.glyph(c, style)).equals(Character.toString(c)));
    }
  }

  private static int figure(FontFace face, Figures style) {
    return figure(face, '3', style);
  }

  private static int figure(FontFace face, char digit, Figures style) {
    int[] glyphs = new int[1];
    face.shape(Character.toString(digit), 0, 1, style, glyphs);
    return glyphs[0];
  }
}
