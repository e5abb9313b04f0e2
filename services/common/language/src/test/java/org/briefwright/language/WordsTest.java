package org.briefwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void dashesAndSymbolsStandingAloneAreNotWords() {
    assertThat(Words.count("One – two & three 4 %")).isEqualTo(4);
  }

  @Test
  void aHyphenatedCompoundIsOneWordToTheReader() {
    assertThat(Words.count("trip-wire force")).isEqualTo(2);
  }

  @Test
  void caseAndPunctuationDoNotTellWordsApart() {
    assertThat(Words.of("Russia’s war, Kyiv's WAR."))
        .containsExactly("russia's", "war", "kyiv's", "war");
  }
}
