package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.local.Service;

/// An editor who works on fragments and sources of their own, one change after the other, and
/// in the end says everything again as it was.
final class ConcurrentEdits implements Runnable {

  /// What an editor does.
  enum Kind {
    REWORD,
    RESCORE,
    CITE_OTHERWISE,
    /// A fragment and a source in one release.
    BOTH,
    WITHDRAW
  }

  /// One change to one of the editor's items.
  record Edit(Kind kind, int item) {}

  private final String name;
  private final List<Edit> edits;
  private final List<String> fragments;
  private final List<String> sources;
  private final Map<String, Map<String, Object>> bodies = new TreeMap<>();
  private int count;

  ConcurrentEdits(String name, List<Edit> edits, List<String> fragments, List<String> sources) {
    this.name = name;
    this.edits = edits;
    this.fragments = fragments;
    this.sources = sources;
    fragments.forEach(it -> bodies.put("fragments/" + it, body("fragments/" + it)));
    sources.forEach(it -> bodies.put("sources/" + it, body("sources/" + it)));
  }

  @Override
  public void run() {
    edits.forEach(this::apply);
  }

  /// In one release, since the fragments of one editor may rest on those of another.
  static void restore(List<ConcurrentEdits> editors) {
    List<Map<String, Object>> items = new ArrayList<>();
    editors.forEach(it -> it.bodies.forEach((path, body) -> items.add(item(path, body))));
    assertThat(send("restorer", items).statusCode()).isEqualTo(200);
  }

  private void apply(Edit edit) {
    String fragment = "fragments/" + fragments.get(edit.item() % fragments.size());
    String source = "sources/" + sources.get(edit.item() % sources.size());
    count++;
    switch (edit.kind()) {
      case REWORD -> release(List.of(item(fragment, reworded(fragment))));
      case RESCORE -> release(List.of(item(fragment, rescored(fragment))));
      case CITE_OTHERWISE -> release(List.of(item(source, retitled(source))));
      case BOTH ->
          release(List.of(item(fragment, reworded(fragment)), item(source, retitled(source))));
      case WITHDRAW -> withdraw(fragment);
    }
  }

  private Map<String, Object> reworded(String path) {
    Map<String, Object> body = new TreeMap<>(bodies.get(path));
    @SuppressWarnings("unchecked")
    Map<String, Object> texts = new TreeMap<>((Map<String, Object>) body.get("body"));
    texts.replaceAll((_, text) -> mark() + " " + text);
    body.put("body", texts);
    return body;
  }

  private Map<String, Object> rescored(String path) {
    Map<String, Object> body = new TreeMap<>(bodies.get(path));
    body.put("baseScore", 0.30 + count % 40 / 100.0);
    return body;
  }

  private Map<String, Object> retitled(String path) {
    Map<String, Object> body = new TreeMap<>(bodies.get(path));
    @SuppressWarnings("unchecked")
    Map<String, Object> csl = new TreeMap<>((Map<String, Object>) body.get("csl"));
    csl.put("title", csl.get("title") + " " + mark());
    body.put("csl", csl);
    return body;
  }

  /// One word, since texts have limits in words.
  private String mark() {
    return "Reading-" + count + "-of-" + name + ":";
  }

  /// One that was withdrawn already is released again.
  private void withdraw(String path) {
    Response held = given().get(address(path));
    if (held.statusCode() != 200 || !held.path("state").equals("approved")) {
      release(List.of(item(path, reworded(path))));
      return;
    }
    given()
        .contentType("application/json")
        .header("X-Actor", name)
        .header("If-Match", held.header("ETag"))
        .body(Map.of("to", "withdrawn", "reason", "It is to be looked at again."))
        .post(address(path) + "/versions/" + held.path("version") + "/transitions")
        .then()
        .statusCode(200);
  }

  /// One that refers to what another editor has withdrawn at the moment is refused, and changes
  /// nothing.
  private void release(List<Map<String, Object>> items) {
    Response answer = send(name, items);
    if (answer.statusCode() != 200) {
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
      assertThat(answer.asString()).contains("one that is not withdrawn is accepted");
    }
  }

  private static Response send(String by, List<Map<String, Object>> items) {
    return given()
        .contentType("application/json")
        .header("X-Actor", by)
        .body(Map.of("items", items))
        .post(LocalStack.url(Service.FRAGMENTS) + "/v1/imports");
  }

  private static Map<String, Object> item(String path, Map<String, Object> body) {
    return Map.of("collection", path.substring(0, path.indexOf('/')), "body", body);
  }

  private static Map<String, Object> body(String path) {
    return given().get(address(path)).then().statusCode(200).extract().jsonPath().getMap("body");
  }

  private static String address(String path) {
    return LocalStack.url(Service.FRAGMENTS) + "/v1/" + path;
  }
}
