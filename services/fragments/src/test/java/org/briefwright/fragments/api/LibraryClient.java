package org.briefwright.fragments.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefwright.testing.items.SampleBody;

/// Gathers items of several collections and imports them in the order in which they were added.
/// Each test takes a prefix of its own, so that all can share a database.
final class LibraryClient {
  private final String prefix;
  private final List<Map<String, Object>> items = new ArrayList<>();

  LibraryClient(String prefix) {
    this.prefix = prefix;
  }

  /// The id that a short name has in this test.
  String id(String name) {
    return prefix + "-" + name;
  }

  LibraryClient topic(String name, List<String> broader, List<String> narrower) {
    return add("topics", topicBody(name, broader, narrower));
  }

  SampleBody topicBody(String name, List<String> broader, List<String> narrower) {
    return SampleBody.of("topics")
        .with("/id", id(name))
        .with("/broader", ids(broader))
        .with("/narrower", ids(narrower));
  }

  LibraryClient source(String name) {
    return add("sources", SampleBody.of("sources").with("/id", id(name)).with("/csl/id", id(name)));
  }

  LibraryClient fragment(String name, String topic, String source) {
    return add("fragments", fragmentBody(name, topic, source));
  }

  SampleBody fragmentBody(String name, String topic, String source) {
    return SampleBody.of("fragments")
        .with("/id", id(name))
        .with("/topics", ids(List.of(topic)))
        .with("/question", id(topic))
        .with("/keyPoints", List.of(id(topic) + "/own-forces"))
        .with("/citations", List.of(Map.of("sourceId", id(source), "function", "supports")));
  }

  LibraryClient add(String collection, SampleBody body) {
    items.add(Map.of("collection", collection, "body", body.tree()));
    return this;
  }

  Response post() {
    return given()
        .header("X-Actor", "an.editor")
        .contentType("application/json")
        .body(Map.of("items", items))
        .post("/v1/imports");
  }

  /// Imports what was gathered, and gives the sequence number after it.
  long release() {
    long sequence = post().then().statusCode(200).extract().jsonPath().getLong("sequence");
    items.clear();
    return sequence;
  }

  Response dossier(String name, Map<String, ?> parameters) {
    return given().queryParams(parameters).get("/v1/topics/" + id(name) + "/dossier");
  }

  List<String> ids(List<String> names) {
    return names.stream().map(this::id).toList();
  }
}
