package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.briefwright.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Verifying what somebody holds, over HTTP.
class VerificationTest {

  private static final int MUTANTS = 1_000;
  private static final long LONGEST_ANSWER = 5_000;

  /// What may be left of the heap more at the end than at the beginning, as a share of it: caches
  /// fill. The files alone are 100 MB.
  private static final double MOST_GROWTH = 0.20;

  @Test
  void aPdfAsItWasArchivedIsUnchangedAndComesOutTheSameAgain() {
    Response brief = compose("ceasefire");

    verify("application/pdf", pdf(brief))
        .statusCode(200)
        .body("verdict", equalTo("unchanged"))
        .body("manifest", equalTo("intact"))
        .body("brief.id", equalTo(brief.jsonPath().getString("brief.id")))
        .body("brief.verificationCode", equalTo(code(brief)))
        .body("since", empty())
        .body("reproduction.outcome", equalTo("same"));
  }

  @Test
  void aManifestIsVerifiedAsJson() {
    String manifest =
        composer().get("/v1/briefs/" + id(compose("ceasefire")) + "/manifest").asString();

    verify("application/json", manifest.getBytes()).body("verdict", equalTo("unchanged"));
    verify("application/ld+json", manifest.replace("CLEAR", "RED").getBytes())
        .statusCode(200)
        .body("verdict", equalTo("altered"));
  }

  @Test
  void aCodeFromPaperLeadsToItsBrief() {
    Response brief = compose("ceasefire");

    composer()
        .get("/v1/verifications/" + code(brief).toLowerCase().replace("-", " "))
        .then()
        .statusCode(200)
        .body("verdict", equalTo("known"))
        .body("brief.id", equalTo(id(brief)));
  }

  @Test
  void aForgedCodeIsNotFoundAndAMistypedOneRefused() {
    composer()
        .get("/v1/verifications/0000-0000-0000-0001")
        .then()
        .statusCode(404)
        .body("detail", containsString("0000-0000-0000-0001"));
    composer()
        .get("/v1/verifications/0000-0000-0000")
        .then()
        .statusCode(400)
        .body("detail", containsString("four groups"));
  }

  @Test
  void whatTheBriefRestsOnAndHasChangedSinceIsNamed() {
    Response brief = compose("neutrality");
    JsonPath chosen = brief.jsonPath();
    String item = chosen.getString("manifest.selections[0].item");
    int next = Editors.approveAnew(item, body -> body.put("reviewBy", "2031-12-31"));

    verify("application/pdf", pdf(brief))
        .body("verdict", equalTo("unchanged"))
        .body("since.findAll { it.item == '" + item + "' }.change", hasItem("superseded"))
        .body("since.find { it.item == '" + item + "' }.now", equalTo(next))
        .body("reproduction.outcome", equalTo("same"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-1.7", "<html>", "%PDF-1.7 /Encrypt"})
  void whatIsNoneOfOursIsUnknown(String text) {
    verify("application/pdf", text.getBytes())
        .statusCode(200)
        .body("verdict", equalTo("unknown"))
        .body("brief", nullValue());
  }

  @Test
  void whatIsTooLargeOrOfAnotherKindIsRefused() {
    verify("application/pdf", new byte[(4 << 20) + 1]).statusCode(413);
    verify("application/json", new byte[(1 << 20) + 1]).statusCode(413);
    verify("text/plain", new byte[1]).statusCode(415);
  }

  @Test
  void aThousandDamagedPdfsAreEachAnsweredSoonAndLeaveNothingBehind() {
    byte[] pdf = pdf(compose("ceasefire"));
    Mutator mutator = new Mutator(20_260_301, pdf(compose("deterrence")));
    for (int i = 0; i < 100; i++) {
      verify("application/pdf", mutator.mutate(pdf)).statusCode(200);
    }
    double before = heapAfterCollection();

    for (int i = 0; i < MUTANTS; i++) {
      Response answer = send("application/pdf", mutator.mutate(pdf));
      assertThat(answer.statusCode()).as("mutant %d: %s", i, answer.asString()).isEqualTo(200);
      assertThat(answer.timeIn(TimeUnit.MILLISECONDS))
          .as("mutant %d", i)
          .isLessThan(LONGEST_ANSWER);
      assertThat(answer.jsonPath().getString("verdict"))
          .as("mutant %d", i)
          .isIn("altered", "unknown", "extended");
    }

    assertThat(heapAfterCollection() - before).isLessThan(MOST_GROWTH);
  }

  /// The share of the heap that the last garbage collection left, as the service measures it.
  private static double heapAfterCollection() {
    return composer()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("jvm_memory_usage_after_gc"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElseThrow();
  }

  private static Response compose(String topic) {
    return composer()
        .contentType("application/json")
        .accept("application/json")
        .body(Map.of("topic", topic))
        .post("/v1/briefs");
  }

  private static byte[] pdf(Response brief) {
    return composer().get("/v1/briefs/" + id(brief) + "?format=pdf").asByteArray();
  }

  private static String id(Response brief) {
    return brief.jsonPath().getString("brief.id");
  }

  private static String code(Response brief) {
    return brief.jsonPath().getString("brief.verificationCode");
  }

  private static ValidatableResponse verify(String type, byte[] body) {
    return send(type, body).then();
  }

  private static Response send(String type, byte[] body) {
    return composer().contentType(type).body(body).post("/v1/verifications");
  }

  private static RequestSpecification composer() {
    return given().baseUri(LocalStack.url(Service.COMPOSER));
  }
}
