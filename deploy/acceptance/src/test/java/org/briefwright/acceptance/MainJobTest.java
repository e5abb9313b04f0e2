package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;
import static org.hamcrest.Matchers.equalTo;

import org.briefwright.local.Service;
import org.briefwright.testing.pdf.PdfReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The one-line request of the README, on the real services. A topic's id, another topic's id, and
/// free text.
class MainJobTest {

  @ParameterizedTest
  @CsvSource({
    "deterrence, at-a-glance, 2",
    "territorial-concessions, at-a-glance, 2",
    "ceding land to Russia, at-a-glance, 2",
    "security-guarantees, options-memo, 4"
  })
  void aBriefKeepsWithinItsTemplatesPages(String topic, String template, int pages) {
    byte[] pdf = compose("{\"topic\":\"%s\",\"template\":\"%s\"}".formatted(topic, template));
    assertThat(PdfReading.pageCount(pdf)).isBetween(1, pages);
  }

  @ParameterizedTest
  @CsvSource({"deterrence", "territorial-concessions", "ceding land to Russia"})
  void aBriefIsAccessibleAndArchivable(String topic) {
    assertThatPdf(compose(onlyTopic(topic))).isPdfUa1().isPdfA3a();
  }

  @ParameterizedTest
  @CsvSource({"deterrence", "territorial-concessions", "ceding land to Russia"})
  void aBriefHoldsBothSides(String topic) {
    assertThat(PdfReading.text(compose(onlyTopic(topic))))
        .contains("The case for", "The case against");
  }

  @ParameterizedTest
  @CsvSource({"deterrence", "territorial-concessions", "ceding land to Russia"})
  void aNotesNumberStandsBehindASentenceAndAtThePagesFoot(String topic) {
    String firstPage = PdfReading.textOfPage(compose(onlyTopic(topic)), 1);
    // A reader of plain text gets a raised number before or behind its line.
    assertThat(firstPage).containsPattern("(?s)[.”’]1\\s.*(\\S1\\n|\\n1\\.?\\s)");
  }

  @ParameterizedTest
  @CsvSource({"deterrence", "territorial-concessions", "ceding land to Russia"})
  void theSameRequestGivesTheSameBytes(String topic) {
    assertThat(compose(onlyTopic(topic))).isEqualTo(compose(onlyTopic(topic)));
  }

  @Test
  void severalTopicsMakeOneBrief() {
    byte[] pdf = compose("{\"topic\":\"deterrence\",\"topics\":[\"ceasefire\",\"neutrality\"]}");

    assertThat(PdfReading.text(pdf)).contains("Deterrence, Ceasefire and Neutrality");
  }

  @Test
  void aRuleThatCannotBeKeptIsNamed() {
    given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .contentType("application/json")
        .body(
            "{\"topic\":\"deterrence\",\"template\":\"action-memo\","
                + "\"exclude\":[\"deterrence-recommendation\"]}")
        .post("/v1/briefs")
        .then()
        .statusCode(422)
        .body("rule", equalTo("noNewFactsInRecommendations"))
        .body("item", equalTo("deterrence-option-arm-first"));
  }

  private static String onlyTopic(String topic) {
    return "{\"topic\":\"%s\"}".formatted(topic);
  }

  private static byte[] compose(String request) {
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .contentType("application/json")
        .accept("application/pdf")
        .body(request)
        .post("/v1/briefs")
        .then()
        .statusCode(201)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }
}
