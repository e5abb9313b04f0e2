package org.briefwright.testing.items;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/// Speaks to one collection of a running service as its editors do.
public final class ItemClient {
  public static final String AUTHOR = "a.author";
  public static final String EDITOR = "an.editor";

  private final String path;

  public ItemClient(String collection) {
    this.path = "/v1/" + collection;
  }

  public Response create(SampleBody body) {
    return write(AUTHOR).body(body.json()).post(path);
  }

  /// Posts any text as a body.
  public Response createRaw(String body) {
    return write(AUTHOR).body(body).post(path);
  }

  public Response createRaw(byte[] body) {
    return write(AUTHOR).body(body).post(path);
  }

  public Response createUnder(String key, SampleBody body) {
    return write(AUTHOR).header("Idempotency-Key", key).body(body.json()).post(path);
  }

  public Response get(String id) {
    return given().get(path + "/" + id);
  }

  public Response get(String id, Map<String, ?> parameters) {
    return given().queryParams(parameters).get(path + "/" + id);
  }

  public Response list(Map<String, ?> parameters) {
    return given().queryParams(parameters).get(path);
  }

  public Response versions(String id) {
    return given().get(path + "/" + id + "/versions");
  }

  public Response revise(SampleBody body, String tag) {
    return write(AUTHOR).header("If-Match", tag).body(body.json()).put(path + "/" + body.id());
  }

  public Response reviseBlindly(SampleBody body) {
    return write(AUTHOR).body(body.json()).put(path + "/" + body.id());
  }

  public Response move(String id, int version, String to, String by, String tag) {
    return write(by)
        .header("If-Match", tag)
        .body(Map.of("to", to))
        .post(path + "/" + id + "/versions/" + version + "/transitions");
  }

  /// Takes a version that is a draft through review; gives its new ETag.
  public String approve(String id, int version) {
    String tag = get(id, Map.of("version", version)).header("ETag");
    String inReview =
        move(id, version, "inReview", AUTHOR, tag).then().statusCode(200).extract().header("ETag");
    return move(id, version, "approved", EDITOR, inReview)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  /// Adds the item and approves it; gives its ETag.
  public String release(SampleBody body) {
    create(body).then().statusCode(201);
    return approve(body.id(), 1);
  }

  /// The ids of a page.
  public static List<String> ids(Response page) {
    return page.jsonPath().getList("items.id");
  }

  public static long head() {
    return given().get("/v1/library").jsonPath().getLong("sequence");
  }

  static RequestSpecification write(String by) {
    return given().header("X-Actor", by).contentType("application/json");
  }
}
