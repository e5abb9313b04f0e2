package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.briefwright.local.Ports;
import org.briefwright.local.Service;
import org.briefwright.local.Stack;
import org.briefwright.local.process.Child;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The library that ships, with more topics before its own than one page of a list holds, and more
/// fragments on one topic than its dossier takes.
class LargeLibraryTest {
  private static final String TOPIC = "deterrence";
  private static final String PATTERN = "deterrence-smaller-force";
  private static final int MORE_TOPICS = 1_000;
  private static final int MORE_FRAGMENTS = 330;
  private static final List<String> WORDS =
      List.of(
          ("a border guard tells his neighbour that winter comes early and boats need new ropes while"
                  + " farmers store grain beside old mills where water turns stone wheels under grey"
                  + " clouds before snow falls on quiet roads and every house keeps bread cheese salt"
                  + " lamp oil wool coats dry wood and one good book for long evenings")
              .split(" "));

  private static final List<Integer> PORTS = Ports.free(2);
  private static Child fragments;
  private static Child composer;

  @BeforeAll
  static void start() throws InterruptedException {
    Stack stack = LocalStack.stack();
    fragments =
        stack.twin(
            Service.FRAGMENTS,
            PORTS.getFirst(),
            Map.of("BRIEFWRIGHT_DB_URL", stack.freshDatabase("large_fragments")));
    composer =
        stack.twin(
            Service.COMPOSER,
            PORTS.getLast(),
            Map.of(
                "BRIEFWRIGHT_DB_URL", stack.freshDatabase("large_composer"),
                "BRIEFWRIGHT_FRAGMENTS_URL", url(PORTS.getFirst())));
    load(topics());
    load(more());
  }

  @AfterAll
  static void stop() {
    composer.kill();
    fragments.kill();
  }

  @Test
  void aTopicBehindTheFirstThousandIsFound() {
    assertThat(ask(Map.of("topic", TOPIC)).getString("brief.topic.id")).isEqualTo(TOPIC);
  }

  @Test
  void aTopicIsFoundByALabelThatItGotSinceTheLastBrief() {
    Map<String, Object> topic =
        new HashMap<>(
            given()
                .baseUri(url(PORTS.getFirst()))
                .get("/v1/topics/" + TOPIC)
                .jsonPath()
                .getMap("body"));
    assertThat(ask(Map.of("topic", "DETERRENCE ")).getString("brief.topic.id")).isEqualTo(TOPIC);
    topic.put("altLabels", Map.of("en", List.of("Fear of the border guard")));
    load(List.of(Map.of("collection", "topics", "body", topic)));

    assertThat(ask(Map.of("topic", "fear of the border guard")).getString("brief.topic.id"))
        .isEqualTo(TOPIC);
  }

  @Test
  void theDossierIsBoundedButHoldsWhatARequestInsistsOn() {
    String weakest = "more-" + (MORE_FRAGMENTS - 1);
    JsonPath dossier =
        given()
            .baseUri(url(PORTS.getFirst()))
            .get("/v1/topics/" + TOPIC + "/dossier")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    JsonPath without = ask(Map.of("topic", TOPIC));
    JsonPath brief = ask(Map.of("topic", TOPIC, "include", List.of(weakest)));

    assertThat(dossier.getList("fragments.id")).hasSize(300).doesNotContain(weakest);
    assertThat(dossier.getInt("leftOut")).isGreaterThan(MORE_FRAGMENTS - 300);
    assertThat(without.prettify()).doesNotContain(weakest);
    assertThat(brief.prettify()).contains(weakest);
  }

  private static JsonPath ask(Map<String, Object> request) {
    return given()
        .baseUri(url(PORTS.getLast()))
        .contentType("application/json")
        .body(request)
        .post("/v1/briefs")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static void load(List<Map<String, Object>> items) {
    given()
        .baseUri(url(PORTS.getFirst()))
        .header("X-Actor", "an.editor")
        .contentType("application/json")
        .body(Map.of("items", items))
        .post("/v1/imports")
        .then()
        .statusCode(200);
  }

  private static List<Map<String, Object>> topics() {
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < MORE_TOPICS; i++) {
      Map<String, Object> topic =
          Map.of(
              "id", "a-first-" + i,
              "prefLabel", Map.of("en", "First topic " + i),
              "definition", Map.of("en", text(i, 12)),
              "question", Map.of("en", "Is it so " + i + "?"));
      items.add(Map.of("collection", "topics", "body", topic));
    }
    return items;
  }

  /// Weaker than all that the library has, each in other words.
  private static List<Map<String, Object>> more() {
    Map<String, Object> pattern =
        given()
            .baseUri(url(PORTS.getFirst()))
            .get("/v1/fragments/" + PATTERN)
            .jsonPath()
            .getMap("body");
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < MORE_FRAGMENTS; i++) {
      Map<String, Object> fragment = new HashMap<>(pattern);
      fragment.keySet().removeAll(List.of("relations", "alsoAnswers", "figure"));
      fragment.put("id", "more-" + i);
      fragment.put("topics", List.of(TOPIC));
      fragment.put("tag", text(i, 8) + " " + i);
      fragment.put(
          "body",
          Map.of(
              "short", text(i, 20) + ".",
              "standard", text(i, 45) + ".",
              "full", text(i, 90) + "."));
      fragment.put("keyPoints", List.of());
      fragment.put("baseScore", 0.2 - i / 2000.0);
      items.add(Map.of("collection", "fragments", "body", fragment));
    }
    return items;
  }

  private static String text(int number, int words) {
    StringJoiner text = new StringJoiner(" ", "It ", "");
    for (int j = 0; j < words; j++) {
      text.add(WORDS.get((number * 31 + j * (number % 53 + 1) + j / WORDS.size()) % WORDS.size()));
    }
    return text.toString();
  }

  private static String url(int port) {
    return "http://127.0.0.1:" + port;
  }
}
