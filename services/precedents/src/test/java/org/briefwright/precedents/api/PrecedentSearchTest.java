package org.briefwright.precedents.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.SampleBody;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PrecedentSearchTest {
  @Test
  void precedentsAreFoundByWhatTheyTeach() {
    release(
        precedent("w-one", "The first case", "Ships under escort came through the blockade"),
        precedent("w-two", "The second case", "Bread was dear in the winter of the siege"));

    given()
        .queryParam("q", "naval convoys break an embargo")
        .queryParam("id", "w-one", "w-two")
        .queryParam("limit", 1)
        .get("/v1/precedents")
        .then()
        .statusCode(200)
        .body("items.id", contains("w-one"))
        .body("matches[0].id", equalTo("w-one"));
  }

  private static SampleBody precedent(String id, String name, String lesson) {
    return SampleBody.of("precedents").with("/id", id).with("/name", name).with("/lesson", lesson);
  }

  /// With the factor that the example is coded by.
  private static void release(SampleBody... bodies) {
    List<Map<String, Object>> items = new ArrayList<>();
    items.add(Map.of("collection", "factors", "body", SampleBody.of("factors").tree()));
    for (SampleBody body : bodies) {
      items.add(Map.of("collection", "precedents", "body", body.tree()));
    }
    given()
        .header("X-Actor", "an.editor")
        .contentType("application/json")
        .body(Map.of("items", items))
        .post("/v1/imports")
        .then()
        .statusCode(200);
  }
}
