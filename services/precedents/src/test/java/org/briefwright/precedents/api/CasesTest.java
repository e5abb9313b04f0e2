package org.briefwright.precedents.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.ItemClient;
import org.briefwright.testing.items.Problems;
import org.briefwright.testing.items.SampleBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class CasesTest {
  @Test
  void holdThePrecedentsOnATopicAndAllFactors() {
    release(
        factor("h-one"), factor("h-two"), precedent("h-a", "h-land"), precedent("h-b", "h-war"));

    Response cases = given().get("/v1/topics/h-land/precedents");

    assertThat(ids(cases, "precedents")).containsExactly("h-a");
    assertThat(ids(cases, "factors")).contains("h-one", "h-two");
  }

  @Test
  void holdThePrecedentsOnFurtherTopicsToo() {
    release(precedent("n-a", "n-land"), precedent("n-b", "n-war"), precedent("n-c", "n-elsewhere"));

    Response cases =
        given().queryParam("topic", "n-war", "n-sea").get("/v1/topics/n-land/precedents");

    assertThat(ids(cases, "precedents")).containsExactly("n-a", "n-b");
  }

  @Test
  void ofATopicWithoutPrecedentsHoldNone() {
    given()
        .get("/v1/topics/unheard-of/precedents")
        .then()
        .statusCode(200)
        .body("precedents", equalTo(List.of()));
  }

  @Test
  void showTheLibraryAsItStoodAtANumberForEver() {
    long then = release(precedent("p-a", "p-land"));
    Response first = given().queryParam("asOf", then).get("/v1/topics/p-land/precedents");
    release(precedent("p-b", "p-land"));

    Response second = given().queryParam("asOf", then).get("/v1/topics/p-land/precedents");

    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
    assertThat(second.jsonPath().getLong("asOf")).isEqualTo(then);
  }

  @Test
  void areNotSentAgainToWhoeverHasThem() {
    release(precedent("e-a", "e-land"));
    String tag = given().get("/v1/topics/e-land/precedents").header("ETag");

    given().header("If-None-Match", tag).get("/v1/topics/e-land/precedents").then().statusCode(304);
  }

  @Test
  void leaveOutWhatIsWithdrawn() {
    release(precedent("w-a", "w-land"));
    ItemClient precedents = new ItemClient("precedents");
    String tag = precedents.get("w-a").header("ETag");

    precedents.move("w-a", 1, "withdrawn", ItemClient.EDITOR, tag).then().statusCode(200);

    assertThat(ids(given().get("/v1/topics/w-land/precedents"), "precedents")).isEmpty();
  }

  @Test
  void ofTheFutureAreRefused() {
    given()
        .queryParam("asOf", 999_999_999)
        .get("/v1/topics/land/precedents")
        .then()
        .statusCode(400)
        .body("type", Problems.is("invalid-parameter"))
        .body("detail", containsString("asOf"));
  }

  @ParameterizedTest
  @CsvSource({
    "factor, f-talks:partly",
    "status, violated",
    "tlp, GREEN",
    "topic, f-land",
    "source, f-book"
  })
  void precedentsAreFoundByEachOfTheirFilters(String filter, String value) {
    release(
        factor("f-talks"),
        precedent("f-other", "f-sea"),
        precedent("f-match", "f-land")
            .with("/factors", List.of(Map.of("id", "f-talks", "value", "partly")))
            .with("/outcome/status", "violated")
            .with("/citations", List.of(Map.of("sourceId", "f-book", "function", "supports")))
            .with("/tlp", "GREEN"));

    assertThat(
            ItemClient.ids(
                new ItemClient("precedents")
                    .list(Map.of(filter, value, "id", List.of("f-match", "f-other")))))
        .containsExactly("f-match");
  }

  @Test
  void aFactorIsFoundOnlyTogetherWithItsValue() {
    release(
        factor("v-talks"),
        precedent("v-a", "v-land")
            .with(
                "/factors",
                List.of(
                    Map.of("id", "monitoring", "value", "yes"),
                    Map.of("id", "v-talks", "value", "no"))));

    assertThat(ItemClient.ids(new ItemClient("precedents").list(Map.of("factor", "v-talks:yes"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"monitoring", "monitoring:yes:no", ":yes", "monitoring:"})
  void aFactorWithoutItsValueIsNoFilter(String value) {
    new ItemClient("precedents")
        .list(Map.of("factor", value))
        .then()
        .statusCode(400)
        .body("detail", containsString("factor"));
  }

  @Test
  void aFactorThatDoesNotExistRefusesTheWholeImport() {
    release();
    long before = ItemClient.head();

    post(List.of(
            precedent("d-a", "d-land"),
            precedent("d-b", "d-land")
                .with("/factors", List.of(Map.of("id", "gone", "value", "yes")))))
        .then()
        .statusCode(422)
        .body("items.id", equalTo(List.of("d-b")))
        .body("items[0].errors.pointer", equalTo(List.of("/factors/0/id")));

    assertThat(ItemClient.head()).isEqualTo(before);
  }

  @Test
  void onATopicWithVeryManyHoldThoseOfEachSideThatShareMostWithTheCaseAtHand() {
    List<SampleBody> all = new ArrayList<>(List.of(factor("b-shared")));
    for (int i = 0; i < 210; i++) {
      all.add(bearing("b-pro-%03d".formatted(i), "pro", "no"));
    }
    all.add(bearing("b-zz-alike", "pro", "yes"));
    all.add(bearing("b-zz-against", "con", "no"));
    all.add(precedent("b-a-silent", "b-land"));
    release(all.toArray(SampleBody[]::new));

    Response cases =
        given().queryParam("factor", "b-shared:yes").get("/v1/topics/b-land/precedents");

    assertThat(ids(cases, "precedents"))
        .hasSize(200)
        .isSorted()
        .contains("b-zz-alike", "b-zz-against", "b-pro-197")
        .doesNotContain("b-pro-198", "b-a-silent");
    assertThat(cases.jsonPath().getInt("leftOut")).isEqualTo(13);
    assertThat(ids(given().get("/v1/topics/b-land/precedents"), "precedents"))
        .contains("b-pro-198")
        .doesNotContain("b-zz-alike");
  }

  @ParameterizedTest
  @CsvSource({"monitoring", "monitoring:", ":yes", "'a,b:yes'", "'monitoring:yes'':'"})
  void theCaseAtHandIsToldByFactorsWithValues(String factor) {
    given()
        .queryParam("factor", factor)
        .get("/v1/topics/land/precedents")
        .then()
        .statusCode(400)
        .body("type", Problems.is("invalid-parameter"))
        .body("detail", containsString("factor"));
  }

  private static SampleBody bearing(String id, String stance, String shared) {
    return precedent(id, "b-land")
        .with(
            "/bearings",
            List.of(Map.of("topic", "b-land", "stance", stance, "point", "It held for a year.")))
        .with("/factors", List.of(Map.of("id", "b-shared", "value", shared)));
  }

  private static SampleBody factor(String id) {
    return SampleBody.of("factors").with("/id", id);
  }

  private static SampleBody precedent(String id, String topic) {
    return SampleBody.of("precedents")
        .with("/id", id)
        .with("/topics", List.of(topic))
        .with("/bearings", List.of());
  }

  /// Imports the bodies and what the example mentions; gives the sequence number after that.
  private static long release(SampleBody... bodies) {
    List<SampleBody> all = new ArrayList<>(List.of(bodies));
    all.add(SampleBody.of("factors"));
    return post(all).then().statusCode(200).extract().jsonPath().getLong("sequence");
  }

  private static Response post(List<SampleBody> bodies) {
    List<Map<String, Object>> items =
        bodies.stream()
            .map(
                body ->
                    Map.<String, Object>of(
                        "collection",
                        body.tree().has("polarity") ? "factors" : "precedents",
                        "body",
                        body.tree()))
            .toList();
    return given()
        .header("X-Actor", "an.editor")
        .contentType("application/json")
        .body(Map.of("items", items))
        .post("/v1/imports");
  }

  private static List<String> ids(Response cases, String list) {
    return cases.jsonPath().getList(list + ".id");
  }
}
