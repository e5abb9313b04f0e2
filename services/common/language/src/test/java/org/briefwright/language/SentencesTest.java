package org.briefwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void sentencesEndAtTheirMarks() {
    assertThat(Sentences.of("It held. Did it? It did!"))
        .containsExactly("It held.", "Did it?", "It did!");
  }

  @Test
  void aClosingQuotationMarkBelongsToItsSentence() {
    assertThat(Sentences.of("He said “no.” She left."))
        .containsExactly("He said “no.”", "She left.");
  }

  @Test
  void abbreviationsInitialsAndDecimalsDoNotEndASentence() {
    assertThat(Sentences.of("Under art. 5 of the Treaty, M. E. Sarotte counts 43.7 years."))
        .hasSize(1);
  }

  @Test
  void blankTextHasNoSentence() {
    assertThat(Sentences.of("  ")).isEmpty();
  }

  @Test
  void textWithoutAMarkIsOneSentence() {
    assertThat(Sentences.of("A bare tag")).containsExactly("A bare tag");
  }
}
