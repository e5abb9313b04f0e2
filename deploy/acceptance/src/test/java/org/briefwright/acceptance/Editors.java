package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Consumer;
import org.briefwright.local.Service;

/// Changes the running stack's library as its editors do: one proposes, another approves.
final class Editors {
  private Editors() {}

  /// Approves a fragment with something changed, and answers its new version.
  static int approveAnew(String item, Consumer<Map<String, Object>> change) {
    String path = LocalStack.url(Service.FRAGMENTS) + "/v1/fragments/" + item;
    Response held = given().get(path);
    Map<String, Object> body = held.jsonPath().getMap("body");
    change.accept(body);
    Response proposed =
        given()
            .contentType("application/json")
            .header("X-Actor", "writer")
            .header("If-Match", held.header("ETag"))
            .body(body)
            .put(path);
    proposed.then().statusCode(200);
    int version = proposed.path("version");
    String address = path + "/versions/" + version + "/transitions";
    String tag = move(address, "inReview", "writer", proposed.header("ETag"));
    move(address, "approved", "reviewer", tag);
    return version;
  }

  /// Withdraws the approved version of a fragment.
  static void withdraw(String item) {
    String path = LocalStack.url(Service.FRAGMENTS) + "/v1/fragments/" + item;
    Response held = given().get(path);
    int version = held.path("version");
    move(
        path + "/versions/" + version + "/transitions", "withdrawn", "writer", held.header("ETag"));
  }

  /// Puts a word before each of a fragment's bodies.
  static void beginWith(Map<String, Object> fragment, String word) {
    @SuppressWarnings("unchecked")
    Map<String, Object> bodies = (Map<String, Object>) fragment.get("body");
    bodies.replaceAll((_, text) -> word + " " + text);
  }

  /// Answers the tag of the version in its new state.
  private static String move(String address, String state, String actor, String tag) {
    return given()
        .contentType("application/json")
        .header("If-Match", tag)
        .header("X-Actor", actor)
        .body(
            state.equals("withdrawn")
                ? Map.of("to", state, "reason", "It is no longer so.")
                : Map.of("to", state))
        .post(address)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }
}
