package org.briefwright.language.hyphenation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

  @ParameterizedTest
  @CsvSource({
    "en, hyphenation, hy-phen-ation",
    "en, declination, dec-li-na-tion",
    "en-GB, nationality, na-tion-al-ity",
    "de, Waffenstillstand, Waf-fen-still-stand",
    "de, anderen, ande-ren",
    "uk, безпека, без-пе-ка",
  })
  void dividesWordsAsTheLanguageDoes(String lang, String word, String divided) {
    assertThat(divide(lang, word)).isEqualTo(divided);
  }

  @Test
  void capitalsDoNotMatter() {
    assertThat(divide("en", "HYPHENATION")).isEqualTo("HY-PHEN-ATION");
  }

  @Test
  void shortWordsStayWhole() {
    assertThat(divide("en", "able")).isEqualTo("able");
  }

  @Test
  void aLanguageWithoutPatternsHasNoHyphenator() {
    assertThat(Hyphenation.of("fi")).isEmpty();
  }

  @Test
  void aVeryLongWordIsDividedInTime() {
    assertThat(Hyphenation.of("en").orElseThrow().points("hyphenation".repeat(2_000)))
        .hasSizeGreaterThan(2_000);
  }

  private static String divide(String lang, String word) {
    StringBuilder divided = new StringBuilder(word);
    int[] points = Hyphenation.of(lang).orElseThrow().points(word);
    for (int i = points.length - 1; i >= 0; i--) {
      divided.insert(points[i], '-');
    }
    return divided.toString();
  }
}
