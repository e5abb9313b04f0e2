package org.briefwright.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.briefwright.language.hyphenation.Hyphenation;
import org.briefwright.language.hyphenation.Hyphenator;
import org.briefwright.typeset.font.FaceName;
import org.briefwright.typeset.font.Faces;
import org.briefwright.typeset.font.Figures;
import org.briefwright.typeset.font.FontFace;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final FontFace FACE = Faces.get(FaceName.SERIF_REGULAR);
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäéfiffltAVTo'-";

  /// Several times as many words as there are places for them.
  private static final int MANY = 40_000;

  @Test
  void wordsThatShareAPlaceAreNotTakenForEachOther() {
    Random random = new Random(1);
    for (int i = 0; i < MANY; i++) {
      String word = word(random, 1 + random.nextInt(6));

      assertThat(Words.get(FACE, Figures.LINING, "x" + word + "x", 1, 1 + word.length()).text())
          .isEqualTo(word);
    }
  }

  /// Two equals signs of seven bits each are the bits of this letter.
  @Test
  void aLetterBeyondAsciiIsNotTakenForTheTwoCharactersThatItsBitsSpell() {
    assertThat(Words.key("\u1EBD", 0, 1)).isNotEqualTo(Words.key("==", 0, 2));
  }

  @Test
  void onlyAWordThatItsKeySpellsInFullIsTakenWithoutBeingCompared() {
    assertThat(Words.key("guarantee", 0, 9)).isNotNegative();
    assertThat(Words.key("guarantees", 0, 10)).isNegative();
    assertThat(Words.key("caf\u00E9", 0, 4)).isNegative();
  }

  @Test
  void aWordThatIsKeptIsAsOneShapedAnew() {
    Random random = new Random(2);
    for (int i = 0; i < MANY / 10; i++) {
      String word = word(random, 1 + random.nextInt(40));
      Figures figures = Figures.values()[random.nextInt(Figures.values().length)];
      Words.get(FACE, figures, word, 0, word.length());

      Word again = Words.get(FACE, figures, word, 0, word.length());

      Word fresh = Word.shaped(FACE, figures, word);
      assertThat(again.codes()).isEqualTo(fresh.codes());
      assertThat(again.width()).isEqualTo(fresh.width());
      assertThat(again.saysItself()).isEqualTo(fresh.saysItself());
    }
  }

  @Test
  void aWordIsAsWideAsItsGlyphsAndKerns() {
    int[] glyphs = new int[32];
    int count = FACE.shape("AVATaroffice", 0, 12, Figures.LINING, glyphs);

    assertThat(Word.shaped(FACE, Figures.LINING, "AVATaroffice").width())
        .isEqualTo(FACE.width(glyphs, count));
  }

  @Test
  void aWordIsDividedAsTheLanguageAskedForDividesIt() {
    Hyphenator english = Hyphenation.of("en").orElseThrow();
    Hyphenator german = Hyphenation.of("de").orElseThrow();
    Word word = Words.get(FACE, Figures.LINING, "Regierungsbildung", 0, 17);
    word.divided(english);

    assertThat(word.divided(german).breaks().count())
        .isEqualTo(german.points("Regierungsbildung").length);
    assertThat(word.divided(null).breaks().isEmpty()).isTrue();
    assertThat(word.divided(english).breaks().count())
        .isEqualTo(english.points("Regierungsbildung").length);
  }

  @Test
  void aWordBrokenAnywhereIsAsWideAsItsParts() {
    Word word = Word.shaped(FACE, Figures.LINING, "AVAT");
    int parts = 0;
    for (char letter : "AVAT".toCharArray()) {
      parts += FACE.advance(FACE.glyph(letter));
    }

    assertThat(word.everywhere().breaks().count()).isEqualTo(3);
    assertThat(word.everywhere().whole()).isEqualTo(parts);
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
