package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.briefwright.local.Service;
import org.junit.jupiter.api.Test;

/// The life of a brief after it was issued, on real services: what has changed since, and its
/// successor.
class RevisionsTest {

  @Test
  void whatHasChangedIsToldSentenceBySentence() {
    JsonPath brief = compose(Map.of("topic", "demarcation-line"));
    String id = brief.getString("brief.id");
    List<String> items = brief.getList("manifest.selections.item");
    changes(id).body("passages", empty()).body("summary.changedPassages", equalTo(0));

    int next = Editors.approveAnew(items.getFirst(), it -> Editors.beginWith(it, "Lately:"));
    Editors.withdraw(items.getLast());

    changes(id)
        .body("now.fragments", greaterThan(brief.getInt("brief.snapshot.fragments")))
        .body("passages.item", hasItems(items.getFirst(), items.getLast()))
        .body(of(items.getFirst(), "what"), hasItems("superseded", "reworded"))
        .body(of(items.getFirst(), "now"), equalTo(next))
        .body(
            of(items.getFirst(), "sentences.findAll { it.what == 'reworded' }[0].now"),
            containsString("Lately: "))
        .body(
            of(items.getFirst(), "sentences.findAll { it.what == 'reworded' }[0].words[0].text"),
            equalTo("Lately: "))
        .body(of(items.getLast(), "what"), hasItem("withdrawn"))
        .body(of(items.getLast(), "now"), nullValue())
        .body("summary.withdrawnPassages", equalTo(1));
    String first = composer().get("/v1/briefs/" + id + "/changes?limit=1").header("Link");
    assertThat(first).contains("rel=\"next\"");
    given()
        .urlEncodingEnabled(false)
        .get(first.substring(first.indexOf('<') + 1, first.indexOf('>')))
        .then()
        .statusCode(200)
        .body("passages", hasSize(1))
        .body("passages[0].number", greaterThan(1));
    composer().get("/v1/briefs/bw-none/changes").then().statusCode(404);
  }

  @Test
  void aSuccessorIsComposedMarkedLinkedAndSupersedesWhenItIsIssued() {
    JsonPath brief = compose(Map.of("topic", "force-mandate", "recipient", "the Minister"));
    String former = brief.getString("brief.id");
    byte[] bytes = pdf(former);
    issue(former).statusCode(200);
    String reworded = brief.getString("manifest.selections[0].item");
    Editors.approveAnew(reworded, it -> Editors.beginWith(it, "Lately:"));

    Response answer = revise(former, "{\"recipient\":\"the Chair\"}");

    answer
        .then()
        .statusCode(201)
        .header("Location", containsString("/v1/briefs/bw-"))
        .body("brief.id", not(equalTo(former)))
        .body("brief.recipient", equalTo("the Chair"))
        .body("brief.revision.of", equalTo(former))
        .body("brief.revision.changed.item", hasItem(reworded))
        .body("manifest.revises", equalTo(former))
        .body("manifest.request.revises", equalTo(former))
        .body("manifest.request.topic", equalTo("force-mandate"));
    String successor = answer.path("brief.id");
    assertThat(revise(former, "{\"recipient\":\"the Chair\"}").<String>path("brief.id"))
        .as("the same request on the same library is the same brief")
        .isEqualTo(successor);
    standing(former).body("state", equalTo("issued")).body("revisions", hasItem(successor));
    verify(former).body("brief.standing.successor", nullValue());

    issue(successor).statusCode(200).body("revises", equalTo(former));

    standing(former).body("state", equalTo("superseded")).body("successor", equalTo(successor));
    verify(former)
        .body("verdict", equalTo("unchanged"))
        .body("detail", containsString("superseded by " + successor))
        .body("brief.standing.state", equalTo("superseded"))
        .body("brief.standing.successor", equalTo(successor));
    verify(successor).body("reproduction.outcome", equalTo("same"));
    assertThat(pdf(former)).isEqualTo(bytes);
    revise(former, "{}")
        .then()
        .statusCode(409)
        .body("type", containsString("not-revisable"))
        .body("successor", equalTo(successor));
  }

  @Test
  void whatCannotBeRevisedIsRefusedByName() {
    String draft = compose(Map.of("topic", "force-mandate", "title", "A draft")).get("brief.id");
    revise("bw-0000-0000-0000-0000", "{}").then().statusCode(404);
    revise(draft, "{}").then().statusCode(409).body("detail", containsString("is a draft"));
    revise(draft, "{\"snapshot\":null}")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/snapshot"));
    revise(draft, "{\"lenght\":1}")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/lenght"));
    revise(draft, "[]").then().statusCode(422);
    revise(draft, "{").then().statusCode(400);
    composer()
        .contentType("application/json")
        .body(Map.of("topic", "force-mandate", "revises", "bw-0000-0000-0000-0000"))
        .post("/v1/briefs")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/revises"));
  }

  @Test
  void aSuccessorThatOnlyAsksForTheSameIsPlannedInADryRun() {
    String former = compose(Map.of("topic", "force-mandate", "title", "Planned")).get("brief.id");
    issue(former).statusCode(200);

    revise(former, "{\"dryRun\":true}")
        .then()
        .statusCode(200)
        .body("slots", notNullValue())
        .body("brief", nullValue());

    standing(former).body("revisions", empty());
  }

  private static String of(String item, String member) {
    return "passages.find { it.item == '" + item + "' }." + member;
  }

  private static JsonPath compose(Map<String, Object> request) {
    return composer()
        .contentType("application/json")
        .header("X-Actor", "an.analyst")
        .body(request)
        .post("/v1/briefs")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Response revise(String brief, String patch) {
    return composer()
        .contentType("application/json")
        .header("X-Actor", "an.analyst")
        .body(patch)
        .post("/v1/briefs/" + brief + "/revisions");
  }

  private static ValidatableResponse issue(String brief) {
    return composer()
        .contentType("application/json")
        .header("X-Actor", "a.publisher")
        .body(Map.of("recipients", List.of("the Minister")))
        .post("/v1/briefs/" + brief + "/issue")
        .then();
  }

  private static ValidatableResponse changes(String brief) {
    return composer().get("/v1/briefs/" + brief + "/changes").then().statusCode(200);
  }

  private static ValidatableResponse standing(String brief) {
    return composer().get("/v1/briefs/" + brief + "/standing").then().statusCode(200);
  }

  private static ValidatableResponse verify(String brief) {
    return composer()
        .contentType("application/pdf")
        .body(pdf(brief))
        .post("/v1/verifications")
        .then()
        .statusCode(200);
  }

  private static byte[] pdf(String brief) {
    return composer().get("/v1/briefs/" + brief + "?format=pdf").asByteArray();
  }

  private static RequestSpecification composer() {
    return given().baseUri(LocalStack.url(Service.COMPOSER)).accept("application/json");
  }
}
