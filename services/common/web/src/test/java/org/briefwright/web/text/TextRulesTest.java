package org.briefwright.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextRulesTest {

  @Test
  void lettersOfAnyScriptPass() {
    assertThat(TextRules.fault("Безпека — Sicherheit, 安全 🕊\nनम\u200Dस्ते")).isEmpty();
  }

  @Test
  void everyControlCharacterButTheLineFeedIsAFault() {
    assertThat(IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0)))
        .allSatisfy(
            point ->
                assertThat(TextRules.fault(Character.toString(point)).isEmpty())
                    .isEqualTo(point == '\n'));
  }

  @Test
  void aBidirectionalOverrideIsAFault() {
    assertThat(TextRules.fault("ab\u202Ecd"))
        .hasValueSatisfying(fault -> assertThat(fault).contains("U+202E", "character 3"));
  }

  @Test
  void aLoneSurrogateIsAFault() {
    assertThat(TextRules.fault("ab\uD83D"))
        .hasValueSatisfying(fault -> assertThat(fault).contains("surrogate"));
  }
}
