package org.briefwright.composer.life;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.briefwright.composer.Compositions;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.BriefRequestBuilder;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.identity.AssumedIdentity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class LifeOfBriefsTest {

  private static final String TO_THE_MINISTER =
      "{\"recipients\":[\"the Minister of Defence\"],\"caveat\":\"Not for onward release\"}";

  @Inject BriefArchive archive;
  @Inject BriefLife life;

  @Test
  void aBriefBeginsAsADraftOfItsPreparer() {
    String brief = prepared("begins", "an.analyst");

    standing(brief)
        .body("state", equalTo("draft"))
        .body("preparedBy", equalTo("an.analyst"))
        .body("engine", equalTo("test"))
        .body("log", hasSize(0));
  }

  @Test
  void issuingRecordsWhoAndToWhomAndHowToHandleIt() {
    String brief = prepared("records", "an.analyst");

    issue(brief, "a.publisher", TO_THE_MINISTER).statusCode(200).body("state", equalTo("issued"));

    standing(brief)
        .body("log", hasSize(1))
        .body("log[0].state", equalTo("issued"))
        .body("log[0].by", equalTo("a.publisher"))
        .body("log[0].recipients", hasItem("the Minister of Defence"))
        .body("log[0].caveat", equalTo("Not for onward release"));
  }

  @Test
  void manyAreAskedForAtOnce() {
    String issued = prepared("one-of-many", "an.analyst");
    String draft = prepared("another-of-many", "an.analyst");
    issue(issued, "a.publisher", TO_THE_MINISTER).statusCode(200);

    assertThat(life.states(List.of(issued, draft)))
        .containsExactly(Map.entry(issued, State.ISSUED));
  }

  @Test
  void nobodyIssuesWhatTheyPrepared() {
    String brief = prepared("four-eyes", "an.analyst");

    issue(brief, "an.analyst", TO_THE_MINISTER)
        .statusCode(403)
        .body("type", containsString("four-eyes"));

    standing(brief).body("state", equalTo("draft"));
  }

  @Test
  void whatNobodyIsKnownToHavePreparedIsNotIssued() {
    String brief = archived("nameless", null);

    issue(brief, "a.publisher", TO_THE_MINISTER)
        .statusCode(403)
        .body("detail", containsString("nobody is known"));
  }

  @Test
  void whoAsksForTheSameBriefLaterDoesNotBecomeItsPreparer() {
    String brief = prepared("first", "an.analyst");

    archive.prepared(brief, "a.publisher");

    issue(brief, "a.publisher", TO_THE_MINISTER).statusCode(200);
  }

  @Test
  void aBriefIsIssuedOnce() {
    String brief = prepared("once", "an.analyst");
    issue(brief, "a.publisher", TO_THE_MINISTER).statusCode(200);

    issue(brief, "a.publisher", TO_THE_MINISTER)
        .statusCode(409)
        .body("detail", containsString("after issued comes superseded or recalled"));
  }

  @Test
  void ofManyWhoIssueAtOnceOneDoes() throws Exception {
    String brief = prepared("at-once", "an.analyst");
    Callable<Integer> attempt =
        () -> issue(brief, "a.publisher", TO_THE_MINISTER).extract().statusCode();

    try (var publishers = Executors.newFixedThreadPool(4)) {
      List<Integer> answers =
          publishers.invokeAll(List.of(attempt, attempt, attempt, attempt)).stream()
              .map(done -> done.resultNow())
              .sorted()
              .toList();

      assertThat(answers).containsExactly(200, 409, 409, 409);
    }
    standing(brief).body("log", hasSize(1));
  }

  @Test
  void issuingChangesNoByte() {
    String brief = prepared("bytes", "an.analyst");
    byte[] before = pdf(brief);

    issue(brief, "a.publisher", TO_THE_MINISTER).statusCode(200);

    assertThat(pdf(brief)).isEqualTo(before);
    assertThat(archive.rendition(brief, Format.PDF).orElseThrow().bytes()).isEqualTo(before);
  }

  @Test
  void anIssueNeedsARecipient() {
    String brief = prepared("to-whom", "an.analyst");

    issue(brief, "a.publisher", "{\"recipients\":[]}")
        .statusCode(422)
        .body("errors.pointer", hasItem("/recipients"));
  }

  @Test
  void anIssueNeedsAnIssuer() {
    String brief = prepared("by-whom", "an.analyst");

    given()
        .header(AssumedIdentity.ROLES, AssumedIdentity.NOBODY)
        .contentType("application/json")
        .body(TO_THE_MINISTER)
        .post("/v1/briefs/" + brief + "/issue")
        .then()
        .statusCode(401);
  }

  @Test
  void whatIsNotThereHasNoStanding() {
    given().get("/v1/briefs/bw-none/standing").then().statusCode(404);
    issue("bw-none", "a.publisher", TO_THE_MINISTER).statusCode(404);
  }

  @Test
  void aFragmentLeadsToTheBriefsThatRestOnItWithTheirState() {
    String brief = prepared("rests", "an.analyst");
    issue(brief, "a.publisher", TO_THE_MINISTER).statusCode(200);
    String fragment =
        given().get("/v1/briefs/" + brief + "/manifest").jsonPath().getString("selections[0].item");

    given()
        .queryParam("fragment", fragment)
        .queryParam("version", "1")
        .get("/v1/uses")
        .then()
        .statusCode(200)
        .body("items.find { it.brief == '" + brief + "' }.state", equalTo("issued"));
    given()
        .queryParam("fragment", fragment)
        .queryParam("version", "2")
        .get("/v1/uses")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void aListOfUsesGoesOnWhereItsPageEnded() {
    prepared("page-one", "an.analyst");
    prepared("page-two", "an.analyst");

    String next =
        given().get("/v1/uses?template=at-a-glance&limit=1").then().extract().header("Link");
    String url = next.substring(next.indexOf('<') + 1, next.indexOf('>'));

    given().urlEncodingEnabled(false).get(url).then().statusCode(200).body("items", hasSize(1));
  }

  @Test
  void aQuestionForUsesNamesOneItem() {
    given().get("/v1/uses").then().statusCode(400);
    given().get("/v1/uses?source=a&fragment=b").then().statusCode(400);
    given().get("/v1/uses?source=..%2Fa").then().statusCode(400);
    given().get("/v1/uses?source=a&version=0").then().statusCode(400);
  }

  private String prepared(String title, String by) {
    return archived(title, by);
  }

  /// A brief of its own for each test.
  private String archived(String title, String by) {
    BriefRequest request = BriefRequestBuilder.builder().topic("deterrence").title(title).build();
    ArchivedBrief brief =
        Compositions.compose(request, SeedLibrary.dossier("deterrence", "at-a-glance"));
    return archive.add(brief, by).id();
  }

  private static ValidatableResponse standing(String brief) {
    return given().get("/v1/briefs/" + brief + "/standing").then().statusCode(200);
  }

  private static ValidatableResponse issue(String brief, String by, String body) {
    return given()
        .header("X-Actor", by)
        .contentType("application/json")
        .body(body)
        .post("/v1/briefs/" + brief + "/issue")
        .then();
  }

  private static byte[] pdf(String brief) {
    return given()
        .accept("application/pdf")
        .get("/v1/briefs/" + brief)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }
}
