package org.briefwright.composer.recall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.life.Drafts;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.pdf.PdfReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class RecallTest {

  private static final String REASON = "The publisher retracted the study.";

  @Inject BriefArchive archive;
  @Inject Database database;

  /// All tests' briefs rest on one library, and what one test recalled must not bar another's.
  @BeforeEach
  void forgetRecalls() {
    database.write(
        connection -> Sql.of("truncate recall, erratum, brief_transition").run(connection));
  }

  @Test
  void everyIssuedBriefOnASourceIsRecalledWithAnErratumForEachRecipient() {
    Drafts drafts = new Drafts(archive);
    String one = drafts.issued("first on it", "the Minister", "the Chair");
    String two = drafts.issued("second on it", "the Minister");
    String source = cited(one);

    JsonPath recall = recall("source", source).statusCode(201).extract().jsonPath();

    assertThat(recall.getList("briefs.brief", String.class)).contains(one, two);
    Drafts.standing(one)
        .body("state", equalTo("recalled"))
        .body("log[1].reason", equalTo(REASON))
        .body("log[1].recall", equalTo(recall.getInt("number")));
    assertThat(recall.getList("briefs.find { it.brief == '%s' }.errata.recipient".formatted(one)))
        .isEqualTo(List.of("the Minister", "the Chair"));
  }

  @Test
  void anErratumSaysWhatIsWrongToWhomAndConforms() {
    String brief = new Drafts(archive).issued("what is wrong", "the Minister of Defence");
    JsonPath manifest = given().get("/v1/briefs/" + brief + "/manifest").jsonPath();
    String fragment = manifest.getString("selections[0].item");

    JsonPath recall = recall("fragment", fragment).extract().jsonPath();

    byte[] pdf = erratum(recall, brief);
    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
    assertThat(flat(PdfReading.text(pdf)))
        .contains("Erratum: what is wrong", "the Minister of Defence", REASON, brief)
        .contains("fragments/" + fragment, "Not for onward release", "a.publisher")
        .contains(words(textOf(brief, fragment), 5));
  }

  @Test
  void anErratumSpeaksTheLanguageOfItsBrief() {
    String brief =
        new Drafts(archive).prepared("deterrence", "Zur Abschreckung", "de", "an.analyst");
    Drafts.issue(brief, "die Ministerin").statusCode(200);

    JsonPath recall = recall("brief", brief).statusCode(201).extract().jsonPath();

    byte[] pdf = erratum(recall, brief);
    assertThat(flat(PdfReading.text(pdf))).contains("Berichtigung: Zur Abschreckung", "Rückruf");
    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
  }

  @Test
  void aRecallOfOneVersionLeavesBriefsOnOthersAlone() {
    String brief = new Drafts(archive).issued("on version one", "the Minister");
    String fragment =
        given().get("/v1/briefs/" + brief + "/manifest").jsonPath().getString("selections[1].item");

    given()
        .contentType("application/json")
        .body(Map.of("fragment", fragment, "version", 2, "reason", REASON))
        .post("/v1/recalls")
        .then()
        .statusCode(201)
        .body("briefs", hasSize(0));

    Drafts.standing(brief).body("state", equalTo("issued"));
  }

  @Test
  void aDraftOnWhatWasRecalledIsMarkedAndNotIssued() {
    Drafts drafts = new Drafts(archive);
    String draft = drafts.prepared("never issued", "an.analyst");
    String fragment =
        given().get("/v1/briefs/" + draft + "/manifest").jsonPath().getString("selections[2].item");

    recall("fragment", fragment).statusCode(201).body("drafts", hasItem(draft));

    Drafts.standing(draft)
        .body("state", equalTo("draft"))
        .body("concerns.what", hasItem("recalled"))
        .body("concerns.id", hasItem(fragment));
    Drafts.issue(draft, "the Minister")
        .statusCode(409)
        .body("type", containsString("rests-on-withdrawn"))
        .body("concerns.id", hasItem(fragment));
  }

  @Test
  void noBriefIsIssuedPastARecallThatRunsBesideIt() throws Exception {
    Drafts drafts = new Drafts(archive);
    List<String> briefs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      briefs.add(drafts.prepared("territorial-concessions", "beside " + i, null, "an.analyst"));
    }
    String source = cited(briefs.getFirst());
    List<Callable<Integer>> work = new ArrayList<>();
    briefs.forEach(it -> work.add(() -> Drafts.issue(it, "the Chair").extract().statusCode()));
    work.add(3, () -> recall("source", source).extract().statusCode());

    try (var people = Executors.newFixedThreadPool(work.size())) {
      people.invokeAll(work);
    }

    List<String> states =
        briefs.stream()
            .map(it -> Drafts.standing(it).extract().jsonPath().getString("state"))
            .toList();
    assertThat(states).isSubsetOf("recalled", "draft");
  }

  @Test
  void aBriefIsRecalledOnce() {
    String brief = new Drafts(archive).issued("once only", "the Minister");
    recall("brief", brief).statusCode(201).body("briefs", hasSize(1));

    recall("brief", brief).statusCode(409);
  }

  @Test
  void aMisspeltItemIsRefused() {
    recall("source", "no-such-source").statusCode(422).body("errors.pointer", hasItem("/source"));
    recall("brief", "bw-0000-0000-0000-0000").statusCode(422);
  }

  @Test
  void aRecallNamesOneThingAndAReason() {
    given()
        .contentType("application/json")
        .body("{\"reason\":\"None\"}")
        .post("/v1/recalls")
        .then()
        .statusCode(422);
    given()
        .contentType("application/json")
        .body("{\"source\":\"a\",\"fragment\":\"b\",\"reason\":\"Two\"}")
        .post("/v1/recalls")
        .then()
        .statusCode(422);
    given()
        .contentType("application/json")
        .body("{\"source\":\"a\"}")
        .post("/v1/recalls")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/reason"));
  }

  @Test
  void recallsAreListedAndReadAgain() {
    String brief = new Drafts(archive).issued("to be read again", "the Minister");
    int number = recall("brief", brief).extract().jsonPath().getInt("number");

    given().get("/v1/recalls/" + number).then().statusCode(200).body("brief", equalTo(brief));
    given()
        .get("/v1/recalls?limit=1")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].number", equalTo(number));
    given().get("/v1/recalls/" + number + "/errata/99").then().statusCode(404);
    given().get("/v1/recalls/x").then().statusCode(404);
  }

  private static String cited(String brief) {
    return given().get("/v1/briefs/" + brief + "/manifest").jsonPath().getString("sources[0].id");
  }

  private static ValidatableResponse recall(String kind, String id) {
    return given()
        .header("X-Actor", "a.publisher")
        .contentType("application/json")
        .body(Map.of(kind, id, "reason", REASON))
        .post("/v1/recalls")
        .then();
  }

  private static byte[] erratum(JsonPath recall, String brief) {
    String href =
        recall.getString("briefs.find { it.brief == '%s' }.errata[0].href".formatted(brief));
    return given().get(href).then().statusCode(200).extract().asByteArray();
  }

  private static String textOf(String brief, String fragment) {
    return given()
        .get("/v1/briefs/" + brief)
        .jsonPath()
        .getString(
            "brief.sections.passages.flatten().find { it?.item?.id == '%s' }.text"
                .formatted(fragment));
  }

  private static String words(String text, int count) {
    return String.join(" ", List.of(text.replaceAll("[*_]", "").split(" ")).subList(0, count));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
