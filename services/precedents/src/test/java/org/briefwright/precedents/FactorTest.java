package org.briefwright.precedents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactorTest {
  @Test
  void theExampleKeepsEveryRule() {
    assertThat(Sample.factor().violations()).isEmpty();
  }

  @Test
  void aFactorMayPushNeitherWay() {
    assertThat(Sample.factor().without("polarity").violations()).isEmpty();
  }

  @Test
  void aFactorIsNamedAndDefinedInEnglishAtLeast() {
    assertThat(
            Sample.factor()
                .with("/name", "{\"de\": \"Aufsicht\"}")
                .without("definition")
                .pointers())
        .containsExactly("/definition", "/name");
  }
}
