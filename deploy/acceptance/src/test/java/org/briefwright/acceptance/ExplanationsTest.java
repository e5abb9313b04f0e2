package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.briefwright.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dry runs, and why an item stands in a brief or not.
class ExplanationsTest {

  private static final String DRY_RUN = "{\"topic\":\"ceasefire\",\"dryRun\":true}";

  @Test
  void aDryRunAnswersThePlanWithScoresConstraintsAndReasons() {
    post(DRY_RUN)
        .statusCode(200)
        .contentType(startsWith("application/json"))
        .body("topic.id", equalTo("ceasefire"))
        .body("slots.slot", hasItems("bottomLine", "argumentsFor", "argumentsAgainst"))
        .body(
            "slots.find { it.slot == 'argumentsFor' }.items.score.total", hasItem(greaterThan(0f)))
        .body("constraints.constraint", hasItems("words", "pages", "balance", "redundancy"))
        .body("rejected.reason", everyItem(notNullValue()))
        .body("measures.coverage", equalTo(1.0f));
  }

  @Test
  void aDryRunPlansWhatTheBriefThenHolds() {
    JsonPath plan = post(DRY_RUN).statusCode(200).extract().jsonPath();
    JsonPath manifest = compose().jsonPath();

    List<String> planned = plan.getList("slots.collectMany { it.items }.item");
    assertThat(planned).isEqualTo(manifest.getList("manifest.selections.item"));
  }

  @Test
  void aDryRunArchivesNothing() {
    int before = briefsOnNeutrality();

    post("{\"topic\":\"neutrality\",\"dryRun\":true,\"title\":\"Never kept\"}").statusCode(200);

    assertThat(briefsOnNeutrality()).isEqualTo(before);
  }

  private static int briefsOnNeutrality() {
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .get("/v1/briefs?topic=neutrality&limit=200")
        .jsonPath()
        .getList("items")
        .size();
  }

  @Test
  void aDryRunHasNoPdf() {
    given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .contentType("application/json")
        .accept("application/pdf")
        .body(DRY_RUN)
        .post("/v1/briefs")
        .then()
        .statusCode(406);
  }

  @Test
  void aDryRunTakesNoIdempotencyKey() {
    given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .contentType("application/json")
        .header("Idempotency-Key", "kept-for-nothing")
        .body(DRY_RUN)
        .post("/v1/briefs")
        .then()
        .statusCode(400)
        .body("type", endsWith("/invalid-parameter"))
        .body("detail", startsWith("Idempotency-Key"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"yes\"", "7", "[true]"})
  void aDryRunThatIsNeitherTrueNorFalseIsRefused(String value) {
    post("{\"topic\":\"ceasefire\",\"dryRun\":" + value + "}")
        .statusCode(422)
        .body("errors.pointer", hasItem("/dryRun"));
  }

  @Test
  void whatStandsInABriefIsExplainedByItsScore() {
    Response brief = compose();
    String item = brief.jsonPath().getString("manifest.selections[0].item");

    why(brief, "?item=" + item)
        .statusCode(200)
        .body("item", equalTo(item))
        .body("outcome", equalTo("chosen"))
        .body("score.total", notNullValue())
        .body("slot", equalTo("bottomLine"));
  }

  @Test
  void whatIsLeftOutIsExplainedByItsReason() {
    Response brief = compose();
    String item = brief.jsonPath().getString("manifest.rejected[0].item");

    why(brief, "?item=" + item)
        .statusCode(200)
        .body("outcome", equalTo("rejected"))
        .body("reason", equalTo(brief.jsonPath().getString("manifest.rejected[0].reason")))
        .body("because", equalTo(brief.jsonPath().getMap("manifest.rejected[0].because")))
        .body("because.cause", notNullValue());
  }

  @Test
  void anItemThatWasNotInTheDossierIsNotFound() {
    why(compose(), "?item=no-such-fragment").statusCode(404).body("type", endsWith("/not-found"));
  }

  @ParameterizedTest
  @CsvSource({"''", "?item=", "?item=Not%20an%20id", "?item=a/../b"})
  void aQuestionWithoutAnItemIsRefused(String query) {
    why(compose(), query)
        .statusCode(400)
        .body("type", endsWith("/invalid-parameter"))
        .body("detail", startsWith("item"));
  }

  @Test
  void aBriefThatIsNotThereExplainsNothing() {
    given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .get("/v1/briefs/bw-none/why?item=deterrence-bottom-line")
        .then()
        .statusCode(404);
  }

  private static ValidatableResponse why(Response brief, String query) {
    return given().urlEncodingEnabled(false).get(brief.header("Location") + "/why" + query).then();
  }

  private static Response compose() {
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .contentType("application/json")
        .accept("application/json")
        .body("{\"topic\":\"ceasefire\"}")
        .post("/v1/briefs");
  }

  private static ValidatableResponse post(String request) {
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .contentType("application/json")
        .body(request)
        .post("/v1/briefs")
        .then();
  }
}
