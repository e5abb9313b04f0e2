package org.briefwright.web.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorNameTest {

  @Test
  void aNameThatSomebodyGivesThemselvesCarriesOneMark() {
    assertThat(ActorName.selfGiven(" Anna ")).contains("Anna (local)");
    assertThat(ActorName.selfGiven("Anna (local)")).contains("Anna (local)");
    assertThat(ActorName.bare("Anna (local)")).isEqualTo("Anna");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a (local)\nb", "a\nb", "a\u202Eb", "a\u0000b", "\uD800"})
  void whatIsNoPlainTextOnOneLineIsNoName(String given) {
    assertThat(ActorName.selfGiven(given)).isEmpty();
  }

  @Test
  void aNameHasAtMostAHundredCharactersWhateverTheyAre() {
    assertThat(ActorName.selfGiven("😀".repeat(100))).isPresent();
    assertThat(ActorName.selfGiven("n".repeat(101))).isEmpty();
    assertThat(ActorName.selfGiven(null)).isEmpty();
  }

  @Test
  void nobodyBecomesASecondPersonByWritingTheirNameOtherwise() {
    assertThat(ActorName.isSame("anna", "Anna (local)")).isTrue();
    assertThat(ActorName.isSame("Олена", "олена")).isTrue();
    assertThat(ActorName.isSame("anna", "olha")).isFalse();
  }

  @Test
  void aHeaderCarriesAnyScript() {
    assertThat(ActorName.toHeader("a+b 100%")).isEqualTo("a+b 100%");
    assertThat(ActorName.toHeader("Олена К+")).matches("UTF-8''[%0-9A-F]+");
    assertThat(ActorName.ofHeader(ActorName.toHeader("Олена К+"))).isEqualTo("Олена К+");
    assertThat(ActorName.ofHeader("Ð\u009eÐ»Ñ\u008f")).isEqualTo("Оля");
    assertThat(ActorName.ofHeader("André")).isEqualTo("André");
    assertThat(ActorName.ofHeader("UTF-8''%D0%")).isEqualTo("UTF-8''%D0%");
  }
}
