package org.briefwright.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KerningTest {

  /// In each of the faces, of Latin and of Cyrillic letters.
  @ParameterizedTest
  @CsvSource({
    "SERIF_REGULAR, A, V, -119",
    "SERIF_REGULAR, T, o, -55",
    "SERIF_REGULAR, r, ., -85",
    "SERIF_REGULAR, Г, А, -90",
    "SERIF_REGULAR, n, n, 0",
    "SERIF_ITALIC, A, V, -100",
    "SERIF_ITALIC, T, o, -35",
    "SERIF_ITALIC, Г, А, -50",
    "SERIF_ITALIC, n, n, 0",
    "SERIF_SEMIBOLD, A, V, -115",
    "SERIF_SEMIBOLD, T, o, -58",
    "SERIF_SEMIBOLD, Г, А, -95",
    "SERIF_SEMIBOLD, n, n, 0",
    "SERIF_SEMIBOLD_ITALIC, A, V, -100",
    "SERIF_SEMIBOLD_ITALIC, T, o, -39",
    "SERIF_SEMIBOLD_ITALIC, Г, А, -56",
    "SERIF_SEMIBOLD_ITALIC, n, n, 0",
    "SANS_REGULAR, A, V, -14",
    "SANS_REGULAR, T, o, -66",
    "SANS_REGULAR, Г, А, -60",
    "SANS_REGULAR, n, n, 0",
    "SANS_ITALIC, A, V, -49",
    "SANS_ITALIC, T, o, -73",
    "SANS_ITALIC, Г, А, -98",
    "SANS_ITALIC, n, n, 0",
    "SANS_SEMIBOLD, A, V, -16",
    "SANS_SEMIBOLD, T, o, -71",
    "SANS_SEMIBOLD, Г, А, -60",
    "SANS_SEMIBOLD, n, n, 0",
    "SANS_SEMIBOLD_ITALIC, A, V, -68",
    "SANS_SEMIBOLD_ITALIC, T, o, -68",
    "SANS_SEMIBOLD_ITALIC, Г, А, -84",
    "SANS_SEMIBOLD_ITALIC, n, n, 0"
  })
  void aPairIsKernedAsItsFontSays(FaceName face, char left, char right, int kern) {
    FontFace font = Faces.get(face);

    assertThat(font.kern(font.glyph(left), font.glyph(right))).isEqualTo(kern);
  }

  @ParameterizedTest
  @EnumSource
  void aCharacterBeyondTheRepertoireIsNotKerned(FaceName face) {
    FontFace font = Faces.get(face);
    int alpha = font.glyph(0x391);

    for (int right = 'A'; right <= 'z'; right++) {
      assertThat(font.kern(alpha, font.glyph(right))).isZero();
      assertThat(font.kern(font.glyph(right), alpha)).isZero();
    }
  }

  @Test
  void theWidthOfAWordIncludesItsKerns() {
    FontFace font = Faces.get(FaceName.SERIF_REGULAR);
    int[] glyphs = new int[2];
    int count = font.shape("AV", 0, 2, Figures.LINING, glyphs);

    assertThat(font.width(glyphs, count))
        .isEqualTo(
            font.advance(glyphs[0]) + font.kern(glyphs[0], glyphs[1]) + font.advance(glyphs[1]));
  }
}
