package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A topic's arguments as a map, and its precedents beside the case at hand.
class ComparedTopicsTest {

  private static final String MAP = "/v1/topics/deterrence/argument-map";
  private static final String CASES = "/v1/topics/deterrence/precedents";

  @Test
  void noEdgeOfTheMapJoinsTwoInformationNodes() {
    JsonPath map = get(MAP).jsonPath();
    Set<String> information =
        new HashSet<>(map.getList("nodes.findAll { it.type == 'I' }.nodeID", String.class));
    List<Map<String, String>> edges = map.getList("edges");

    assertThat(edges)
        .isNotEmpty()
        .noneMatch(
            edge ->
                information.contains(edge.get("fromID")) && information.contains(edge.get("toID")));
  }

  @Test
  void theMapTellsStrengthsVersionsAndTheStrongestAttack() {
    get(MAP)
        .then()
        .statusCode(200)
        .contentType(startsWith("application/json"))
        .body("topic.id", equalTo("deterrence"))
        .body("semantics", equalTo("DF-QuAD"))
        .body("nodes.find { it.nodeID == 'deterrence-own-forces' }.version", equalTo(1))
        .body("nodes.find { it.nodeID == 'deterrence-own-forces' }.stance", equalTo("pro"))
        .body("nodes.type", hasItem("RA"))
        .body("nodes.type", hasItem("CA"))
        .body("contests.attack.bearing", hasItem("rebuts"))
        .body("contests.attack.bearing", hasItem("undercuts"));
  }

  @Test
  void theMapIsAlsoAPictureThatDescribesItselfAndRunsNothing() {
    String byAccept =
        given()
            .baseUri(composer())
            .accept("image/svg+xml")
            .get(MAP)
            .then()
            .statusCode(200)
            .contentType(startsWith("image/svg+xml"))
            .extract()
            .asString();
    String byFormat = get(MAP + "?format=svg").asString();

    assertThat(byFormat).isEqualTo(byAccept);
    assertThat(byAccept)
        .contains("<svg xmlns=\"http://www.w3.org/2000/svg\"", "<title", "<desc", "role=\"img\"")
        .doesNotContain("<script", "href");
  }

  @Test
  void theMapSpeaksTheLanguageThatIsAskedFor() {
    get(MAP + "?lang=de").then().body("label", equalTo("Abschreckung"));
    assertThat(get(MAP + "?lang=de&format=svg").asString())
        .contains("xml:lang=\"de\"", "greift an");
  }

  @Test
  void theMostOnPointCasesComeWithDistinctionsAndLimits() {
    get(CASES)
        .then()
        .statusCode(200)
        .body("caseAtHand.find { it.id == 'strong-own-forces' }.value", equalTo("yes"))
        .body("mostOnPoint.pro", not(hasSize(0)))
        .body("mostOnPoint.con", not(hasSize(0)))
        .body("precedents.limits", everyItem(not(hasSize(0))))
        .body("precedents[0].level", equalTo(0))
        .body("precedents.distinctions.flatten().words", hasItem(startsWith("Then: ")));
  }

  @Test
  void aCounterexampleSpeaksForTheOtherSide() {
    JsonPath answer = get(CASES).jsonPath();
    List<Map<String, Object>> cases = answer.getList("precedents");

    for (Map<String, Object> one : cases) {
      for (Object other : (List<?>) one.get("counterexamples")) {
        String stance = answer.getString("precedents.find { it.id == '" + other + "' }.stance");
        assertThat(stance).isNotEqualTo(one.get("stance"));
      }
    }
    assertThat(cases).anyMatch(one -> !((List<?>) one.get("counterexamples")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {MAP, CASES})
  void aReaderWhoHasTheAnswerIsToldSo(String path) {
    String tag = get(path).header("ETag");

    given().baseUri(composer()).header("If-None-Match", tag).get(path).then().statusCode(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {MAP, CASES})
  void theSameStateOfTheLibraryGivesTheSameBytes(String path) {
    Response first = get(path);
    JsonPath snapshot = first.jsonPath();
    String state =
        "f%s-p%s-t%s-%s"
            .formatted(
                snapshot.getString("snapshot.fragments"),
                snapshot.getString("snapshot.precedents"),
                snapshot.getString("snapshot.templates"),
                snapshot.getString("snapshot.date"));

    assertThat(get(path + "?snapshot=" + state).asByteArray()).isEqualTo(first.asByteArray());
  }

  @Test
  void aLimitKeepsTheStrongestAndSaysHowManyAreLeftOut() {
    JsonPath all = get(MAP).jsonPath();
    int count = all.getList("nodes.findAll { it.type == 'I' }").size();

    get(MAP + "?limit=5")
        .then()
        .body("nodes.findAll { it.type == 'I' }", hasSize(5))
        .body("omitted", equalTo(count - 5));
    get(CASES + "?limit=2").then().body("precedents.size()", lessThanOrEqualTo(2));
  }

  @ParameterizedTest
  @CsvSource({
    "lang=english, lang",
    "lang=zz, lang",
    "maxTlp=BLUE, maxTlp",
    "limit=0, limit",
    "limit=many, limit",
    "limit=100000, limit",
    "asOf=soon, asOf",
    "asOf=2999-01-01, asOf",
    "snapshot=now, snapshot",
    "snapshot=f1-p1-t1-2026-02-30, snapshot",
    "snapshot=f999999999-p1-t1-2026-01-01, snapshot",
    "snapshot=f1-p1-t1-2026-01-01&asOf=2026-01-01, asOf",
  })
  void aParameterThatCannotBeServedIsNamed(String query, String name) {
    for (String path : List.of(MAP, CASES)) {
      get(path + "?" + query)
          .then()
          .statusCode(400)
          .contentType(startsWith("application/problem+json"))
          .body("type", endsWith("/invalid-parameter"))
          .body("detail", startsWith(name + ":"));
    }
  }

  @Test
  void aFormThatIsNotOfferedIsRefused() {
    get(MAP + "?format=png").then().statusCode(400).body("detail", startsWith("format:"));
    given().baseUri(composer()).accept("image/png").get(MAP).then().statusCode(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"argument-map", "precedents"})
  void anUnknownTopicIsNotFound(String what) {
    for (String id : List.of("nothing", "..%2Fdeterrence", "Deterrence%00")) {
      get("/v1/topics/" + id + "/" + what)
          .then()
          .statusCode(404)
          .contentType(startsWith("application/problem+json"));
    }
    get("/v1/topics/deterrence/" + what + "?asOf=1999-12-31")
        .then()
        .statusCode(404)
        .body("detail", containsString("'deterrence'"));
  }

  private static Response get(String path) {
    return given().baseUri(composer()).urlEncodingEnabled(false).get(path);
  }

  private static String composer() {
    return LocalStack.url(Service.COMPOSER);
  }
}
