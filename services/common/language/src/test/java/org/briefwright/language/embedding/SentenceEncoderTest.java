package org.briefwright.language.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {
  private static final SentenceEncoder ENCODER = SentenceEncoder.load();

  @Test
  void aVectorHasLengthOne() {
    float[] vector = ENCODER.encode("security guarantees");

    double squares = 0;
    for (float component : vector) {
      squares += component * component;
    }
    assertThat(squares).isCloseTo(1, within(1e-5));
  }

  @Test
  void whatMeansTheSameIsNearerThanWhatSharesAWord() {
    int meaning = dot("giving up land to end the war", "territorial concessions for peace");
    int word = dot("giving up land to end the war", "land reform raises the yield of farms");

    assertThat(meaning).isGreaterThan(word);
  }

  @Test
  void aTextIsAsNearToItselfAsCanBe() {
    assertThat(dot("a ceasefire that holds", "a ceasefire that holds"))
        .isCloseTo(SmallVector.ONE, within(2_000));
  }

  @Test
  void whatComesBehindTheLastTokenDoesNotCount() {
    String longest = "war ".repeat(300);

    assertThat(ENCODER.encode(longest)).isEqualTo(ENCODER.encode(longest + "peace"));
  }

  @Test
  void textsGetTheSameVectorsTogetherAsAlone() {
    List<String> texts = List.of("a ceasefire", "", "security guarantees for a small state");

    assertThat(ENCODER.encode(texts))
        .usingRecursiveComparison()
        .isEqualTo(texts.stream().map(ENCODER::encode).toList());
  }

  @Test
  void anEmptyTextHasAVectorToo() {
    assertThat(Arrays.toString(ENCODER.encode(""))).doesNotContain("NaN");
  }

  @Test
  void componentsBeyondOneByteAreClipped() {
    assertThat(SmallVector.of(new float[] {0.9f, -0.9f, 0.1f})).containsExactly(127, -127, 40);
  }

  private static int dot(String one, String other) {
    return SmallVector.dot(
        SmallVector.of(ENCODER.encode(one)), SmallVector.of(ENCODER.encode(other)));
  }
}
