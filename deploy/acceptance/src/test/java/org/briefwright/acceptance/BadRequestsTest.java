package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that cannot be served get a problem that says what would be accepted.
class BadRequestsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"topic":"deterrence","template":"nope"}          | /template          | at-a-glance
          {"topic":"deterrence","audience":"king"}          | /audience          | minister
          {"topic":"deterrence","posture":"loud"}           | /posture           | balanced
          {"topic":"deterrence","colour":"red"}             | /colour            | accepted
          {"topic":7}                                       | /topic             | text
          {"topic":""}                                      | /topic             | blank
          {"topic":"deterrence","lang":"zz"}                | /lang              | en
          {"topic":"deterrence","lang":"english"}           | /lang              | two-letter
          {"topic":"deterrence","asOf":"2999-01-01"}        | /asOf              | future
          {"topic":"deterrence","asOf":"soon"}              | /asOf              | instant
          {"topic":"deterrence","citationStyle":"nature"}   | /citationStyle     | oscola
          {"topic":"deterrence","include":["nothing"]}      | /include/0         | not a fragment
          {"topic":"deterrence","exclude":["nothing"]}      | /exclude/0         | neither
          {"topic":"deterrence","length":{"pages":0}}       | /length/pages      | 1
          {"topic":"deterrence","title":"a\\u202Eb"}        | /title             | U+202E
          {"topic":"deterrence","title":"a\\u0007b"}        | /title             | U+0007
          {"topic":"deterrence","snapshot":{"fragments":999999,"precedents":1,"templates":1,"date":"2026-01-01"}} | /snapshot/fragments | last change
          """)
  void whatBreaksARuleIsNamedByItsField(String request, String pointer, String accepted) {
    post(request)
        .statusCode(422)
        .body("type", endsWith("/validation-failed"))
        .body("errors.pointer", hasItem(pointer))
        .body("errors.detail", hasItem(containsString(accepted)));
  }

  @Test
  void anUnknownTopicGetsTheNearestOnes() {
    LocalStack.searching();

    post("{\"topic\":\"deep-sea fisheries\"}")
        .statusCode(422)
        .body("type", endsWith("/topic-not-found"))
        .body("nearest", hasSize(3));
  }

  @Test
  void aFurtherTopicThatIsUnknownIsNamedByItsOwnField() {
    LocalStack.searching();

    post("{\"topic\":\"deterrence\",\"topics\":[\"ceasefire\",\"deep-sea fisheries\"]}")
        .statusCode(422)
        .body("type", endsWith("/topic-not-found"))
        .body("errors.pointer", contains("/topics/1"));
  }

  @Test
  void aLengthThatCannotBeMetNamesASlotAndWordsThatAreEnough() {
    String detail =
        post(lengthOf("60"))
            .statusCode(422)
            .body("type", endsWith("/length-not-met"))
            .body("slot", in(slotsOf("at-a-glance")))
            .extract()
            .path("detail");

    Matcher needed = Pattern.compile("takes \\d+ pages and (\\d+) words").matcher(detail);
    assertThat(needed.find()).as(detail).isTrue();
    post(lengthOf(needed.group(1))).statusCode(201);
  }

  private static String lengthOf(String words) {
    return "{\"topic\":\"deterrence\",\"length\":{\"words\":" + words + "}}";
  }

  private static List<String> slotsOf(String template) {
    return given()
        .baseUri(LocalStack.url(Service.TEMPLATES))
        .get("/v1/templates/" + template)
        .then()
        .statusCode(200)
        .extract()
        .path("body.slots.role");
  }

  @Test
  void aFloorThatLeavesASlotEmptyNamesTheSlot() {
    post("{\"topic\":\"deterrence\",\"confidenceFloor\":\"high\"}")
        .statusCode(422)
        .body("type", endsWith("/template-unfillable"))
        .body("slot", equalTo("bottomLine"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"topic\":\"a\",\"topic\":\"b\"}", "[1] 2", "", "{'topic':1}"})
  void whatIsNotJsonIsRefused(String body) {
    post(body).statusCode(400).body("type", endsWith("/malformed-json"));
  }

  @Test
  void deepNestingIsRefused() {
    post("{\"topic\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")
        .statusCode(400)
        .body("type", endsWith("/malformed-json"));
  }

  @Test
  void invalidUtf8IsRefused() {
    byte[] body = "{\"topic\":\"det\u00e9rrence\"}".getBytes(StandardCharsets.ISO_8859_1);
    given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .contentType("application/json")
        .body(body)
        .post("/v1/briefs")
        .then()
        .statusCode(400)
        .body("type", endsWith("/malformed-json"));
  }

  @Test
  void anOverlongTopicIsRefused() {
    post("{\"topic\":\"" + "x".repeat(301) + "\"}")
        .statusCode(422)
        .body("errors.pointer", hasItem("/topic"));
  }

  @Test
  void aBodyOverTheLimitIsRefused() {
    post("{\"topic\":\"" + "x".repeat(1 << 20) + "\"}")
        .statusCode(413)
        .body("type", endsWith("/too-large"));
  }

  @Test
  void aFormThatIsNotOfferedIsRefused() {
    given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .contentType("application/json")
        .accept("image/png")
        .body("{\"topic\":\"deterrence\"}")
        .post("/v1/briefs")
        .then()
        .statusCode(406)
        .contentType(startsWith("application/problem+json"));
  }

  @Test
  void aKeyUsedForAnotherRequestIsRefused() {
    withKey("{\"topic\":\"deterrence\"}").statusCode(201);

    withKey("{\"topic\":\"ceasefire\"}")
        .statusCode(422)
        .body("type", endsWith("/idempotency-key-reused"));
  }

  @Test
  void aCursorThatWasTamperedWithIsRefused() {
    get("/v1/briefs?cursor=AAAAAAAAAAAAAAAAAAAAAAAA")
        .statusCode(400)
        .body("detail", startsWith("cursor"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/briefs/bw-none", "/v1/briefs/..%2F..%2Fetc", "/v1/nowhere"})
  void whatIsNotThereIsAProblem(String path) {
    get(path).statusCode(404).contentType(startsWith("application/problem+json"));
  }

  @Test
  void aBriefIsComposedAsOfTodayButNotOfADayBeforeTheLibrary() {
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    post("{\"topic\":\"deterrence\",\"asOf\":\"" + today + "\"}").statusCode(201);

    post("{\"topic\":\"deterrence\",\"asOf\":\"1999-12-31\"}")
        .statusCode(422)
        .body("type", endsWith("/topic-not-found"));
  }

  private static ValidatableResponse withKey(String request) {
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .contentType("application/json")
        .header("Idempotency-Key", "one-key-for-two-requests")
        .body(request)
        .post("/v1/briefs")
        .then();
  }

  private static ValidatableResponse get(String path) {
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .urlEncodingEnabled(false)
        .get(path)
        .then();
  }

  private static ValidatableResponse post(String request) {
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType("application/json")
        .body(request.getBytes(StandardCharsets.UTF_8))
        .post("/v1/briefs")
        .then();
  }
}
