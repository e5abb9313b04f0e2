package org.briefwright.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {
  @Test
  void theExampleKeepsEveryRule() {
    assertThat(Sample.source().violations()).isEmpty();
  }

  @Test
  void theBibliographicRecordHasTheSourcesId() {
    assertThat(Sample.source().with("/csl/id", "\"schelling\"").only())
        .isEqualTo("/csl/id must be the source's own id 'schelling-1966'");
  }

  @Test
  void aCheckDoesNotPrecedeTheReading() {
    assertThat(Sample.source().with("/accessed", "\"2026-03-01\"").pointers())
        .containsExactly("/checkedAt");
  }

  @Test
  void aTypeThatTheCitationStyleLanguageLacksIsRefused() {
    assertThat(Sample.source().with("/csl/type", "\"tweet\"").only())
        .isEqualTo(
            "/csl/type is no CSL 1.0.2 type; treaty, report, article-journal and such are accepted");
  }

  @Test
  void aVariableThatTheCitationStyleLanguageLacksIsRefused() {
    assertThat(Sample.source().with("/csl/pubisher", "\"Yale\"").only())
        .isEqualTo("/csl/pubisher is no CSL-JSON variable");
  }

  @Test
  void aRecordWithoutTitleIsRefused() {
    assertThat(Sample.source().with("/csl/title", "null").pointers()).contains("/csl/title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://user:pw@host/",
        "https:///x",
        "x y"
      })
  void anAddressThatAReaderShouldNotFollowIsRefused(String address) {
    assertThat(Sample.source().with("/csl/URL", "\"" + address + "\"").pointers())
        .containsExactly("/csl/URL");
  }

  @Test
  void aWebAddressIsAccepted() {
    assertThat(Sample.source().with("/csl/URL", "\"https://treaties.un.org/a?b=c#d\"").violations())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"1966\"",
        "{}",
        "{\"date-parts\": []}",
        "{\"date-parts\": [[1966, 13]]}",
        "{\"date-parts\": [[\"1966\"]]}",
        "{\"date-parts\": [[2023, 2, 29]]}",
        "{\"date-parts\": [[1966]], \"weekday\": 3}"
      })
  void aDateThatIsNoCslDateIsRefused(String date) {
    assertThat(Sample.source().with("/csl/issued", date).pointers())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("/csl/issued");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"date-parts\": [[1966, 5, 2]]}",
        "{\"date-parts\": [[1966], [1967]]}",
        "{\"literal\": \"undated\"}",
        "{\"date-parts\": [[1966]], \"circa\": true}"
      })
  void everySortOfCslDateIsAccepted(String date) {
    assertThat(Sample.source().with("/csl/issued", date).violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Schelling\"", "[]", "[\"Schelling\"]", "[{\"given\": \"Thomas\"}]"})
  void anAuthorIsAListOfNames(String author) {
    assertThat(Sample.source().with("/csl/author", author).pointers()).hasSize(1);
  }

  @Test
  void aBodyOfPeopleIsANameToo() {
    assertThat(
            Sample.source()
                .with("/csl/author", "[{\"literal\": \"United Nations General Assembly\"}]")
                .violations())
        .isEmpty();
  }

  @Test
  void aVolumeMayBeANumberOrAText() {
    assertThat(Sample.source().with("/csl/volume", "3007").violations()).isEmpty();
    assertThat(Sample.source().with("/csl/volume", "\"3007\"").violations()).isEmpty();
    assertThat(Sample.source().with("/csl/volume", "[3007]").pointers())
        .containsExactly("/csl/volume");
  }

  @Test
  void controlCharactersInATitleAreRefused() {
    assertThat(Sample.source().with("/csl/title", "\"Arms\\u0007\"").pointers())
        .containsExactly("/csl/title");
  }

  @Test
  void bracesInAMessageStayWhatTheyAre() {
    assertThat(Sample.source().with("/csl/issued", "\"1966\"").only())
        .contains("{\"date-parts\": [[2014, 3, 27]]}");
  }

  @Test
  void theRecordsFaultsAreToldTogetherWithTheSources() {
    assertThat(
            Sample.source()
                .with("/csl/title", "1")
                .with("/csl/author/0/given", "{}")
                .with("/level", "\"third\"")
                .pointers())
        .containsExactlyInAnyOrder("/csl/title", "/csl/author/0/given", "/level");
  }

  @Test
  void aMissingRecordIsNamed() {
    assertThat(Sample.source().with("/csl", "null").pointers()).containsExactly("/csl");
    assertThat(Sample.source().with("/csl", "\"text\"").pointers()).containsExactly("/csl");
  }
}
