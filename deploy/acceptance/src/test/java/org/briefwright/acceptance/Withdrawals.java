package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.briefwright.local.Service;

/// Withdraws items at `fragments`, and puts them back.
final class Withdrawals {
  private static final String AUTHOR = "an.author";
  private static final String REVIEWER = "a.reviewer";

  private Withdrawals() {}

  /// Withdraws the version that is approved.
  static void withdraw(String collection, String id) {
    Response approved = as(REVIEWER).get("/v1/" + collection + "/" + id);
    int version = approved.jsonPath().getInt("version");
    move(collection, id, version, approved.header("ETag"), REVIEWER, "withdrawn");
  }

  /// Approves what was withdrawn again, as a new version.
  static void putBack(String collection, String id) {
    String item = "/v1/" + collection + "/" + id;
    int last = as(AUTHOR).get(item + "/versions").jsonPath().getList("items").size();
    Response before = as(AUTHOR).queryParam("version", last).get(item);
    Response draft =
        as(AUTHOR)
            .header("If-Match", before.header("ETag"))
            .body(before.jsonPath().getMap("body"))
            .put(item);
    int version = draft.then().statusCode(200).extract().jsonPath().getInt("version");
    String inReview = move(collection, id, version, draft.header("ETag"), AUTHOR, "inReview");
    move(collection, id, version, inReview, REVIEWER, "approved");
  }

  private static String move(
      String collection, String id, int version, String tag, String by, String to) {
    return as(by)
        .header("If-Match", tag)
        .body(Map.of("to", to))
        .post("/v1/" + collection + "/" + id + "/versions/" + version + "/transitions")
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  private static RequestSpecification as(String person) {
    return given()
        .baseUri(LocalStack.url(Service.FRAGMENTS))
        .header("X-Actor", person)
        .contentType("application/json");
  }
}
