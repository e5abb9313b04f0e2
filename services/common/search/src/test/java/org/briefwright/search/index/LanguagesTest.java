package org.briefwright.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "en, guarantees, guarantee",
    "en, deterring, deterred",
    "de, Sicherheitsgarantie, Sicherheitsgarantien",
    "de, Truppe, Truppen",
    "uk, гарантії, гарантій",
    "uk, безпеки, безпекою",
    "uk, територіальні, територіальних",
    "uk, поступки, поступок",
    "uk, стримування, стримувати"
  })
  void formsOfAWordHaveOneStem(String language, String one, String other) {
    assertThat(Languages.stems(language, one)).isEqualTo(Languages.stems(language, other));
  }
}
