package org.briefwright.language.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordPieceTest {
  private static final WordPiece TOKENS =
      new WordPiece(Vocabulary.read(ModelFile.TOKENISER.read()));

  @Test
  void knownWordsAreOnePieceEach() {
    assertThat(TOKENS.encode("Hello world", 16)).containsExactly(101, 7592, 2088, 102);
  }

  @Test
  void anUnknownWordFallsIntoPieces() {
    // em, ##bed, ##ding, ##s
    assertThat(TOKENS.encode("embeddings", 16)).containsExactly(101, 7861, 8270, 4667, 2015, 102);
  }

  @Test
  void accentsCaseAndControlCharactersMakeNoDifference() {
    assertThat(TOKENS.encode("Caf\u00c9\u0000", 16)).isEqualTo(TOKENS.encode("cafe", 16));
  }

  @Test
  void punctuationStandsForItself() {
    assertThat(BertWords.of("cease-fire, now!"))
        .containsExactly("cease", "-", "fire", ",", "now", "!");
  }

  @Test
  void aWordBeyondAllMeasureIsUnknown() {
    assertThat(TOKENS.encode("a".repeat(101), 16)).containsExactly(101, 100, 102);
  }

  @Test
  void theEndMarkIsKeptWhereATextIsCut() {
    assertThat(TOKENS.encode("war ".repeat(50), 8)).hasSize(8).endsWith(102);
  }

  @Test
  void otherWeightsAreRefused() {
    ModelFile other = new ModelFile(ModelFile.TOKENISER.resource(), "00");

    assertThatThrownBy(other::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("SHA-256");
  }
}
