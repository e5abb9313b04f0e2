package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.local.Ports;
import org.briefwright.local.Service;
import org.briefwright.local.Stack;
import org.briefwright.local.process.Child;
import org.junit.jupiter.api.Test;

/// Briefs on states of the library, and by versions of the program, that are past.
class OldBriefsTest {
  private static final List<String> FORMS = List.of("pdf", "html", "md", "docx", "json");
  private static final String TOPIC = "tripwire-forces";

  @Test
  void aRequestAsOfAMomentComposesAsTheLibraryStoodThen() {
    JsonPath before = compose(main(), Map.of("topic", TOPIC)).jsonPath();
    String item = before.getString("manifest.selections[0].item");
    int version = before.getInt("manifest.selections[0].version");
    Instant then = Instant.now();
    int next = Editors.approveAnew(item, it -> Editors.beginWith(it, "Lately:"));

    JsonPath asOf = compose(main(), Map.of("topic", TOPIC, "asOf", then.toString())).jsonPath();
    JsonPath now = compose(main(), Map.of("topic", TOPIC)).jsonPath();

    assertThat(asOf.getMap("brief.snapshot")).isEqualTo(before.getMap("brief.snapshot"));
    assertThat(asOf.getList("brief.sections")).isEqualTo(before.getList("brief.sections"));
    assertThat(versionOf(item, asOf)).isEqualTo(version);
    assertThat(versionOf(item, now)).isEqualTo(next);
  }

  @Test
  void aDayStandsForItsEndAndADayBeforeTheLibraryHoldsNothing() {
    given()
        .contentType("application/json")
        .body(Map.of("topic", TOPIC, "asOf", "2001-01-01"))
        .post(main() + "/v1/briefs")
        .then()
        .statusCode(422);
    given()
        .contentType("application/json")
        .body(Map.of("topic", TOPIC, "asOf", "2999-01-01"))
        .post(main() + "/v1/briefs")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/asOf"));
  }

  @Test
  void briefsKeepTheirBytesThroughEditsAndRestartsAndAreMadeAgainAfterwards()
      throws InterruptedException {
    Map<String, List<byte[]>> archived = new LinkedHashMap<>();
    List<String> items = new ArrayList<>();
    for (String template : List.of("at-a-glance", "options-memo", "talking-points")) {
      JsonPath brief = compose(main(), Map.of("topic", TOPIC, "template", template)).jsonPath();
      archived.put(brief.getString("brief.id"), forms(main(), brief.getString("brief.id")));
      items.addAll(brief.getList("manifest.selections.item"));
    }
    items.stream()
        .distinct()
        .limit(8)
        .forEach(it -> Editors.approveAnew(it, body -> Editors.beginWith(body, "Still:")));

    restartAll();

    archived.forEach(
        (id, bytes) -> {
          List<byte[]> again = forms(main(), id);
          for (int i = 0; i < FORMS.size(); i++) {
            assertThat(again.get(i)).as("%s of %s", FORMS.get(i), id).isEqualTo(bytes.get(i));
          }
          verify(main(), bytes.getFirst())
              .body("verdict", equalTo("unchanged"))
              .body("since.change", hasItem("superseded"))
              .body("reproduction.outcome", equalTo("same"));
        });
  }

  @Test
  void anUpgradeKeepsBytesAndSaysWhichVersionMadeThem() throws InterruptedException {
    String old = compose(main(), Map.of("topic", TOPIC)).path("brief.id");
    List<byte[]> bytes = forms(main(), old);
    int port = Ports.free(1).getFirst();
    String later = "http://localhost:" + port;
    Child upgraded =
        LocalStack.stack().twin(Service.COMPOSER, port, Map.of("BRIEFWRIGHT_VERSION", "99.1.0"));
    try {
      List<byte[]> kept = forms(later, old);
      for (int i = 0; i < FORMS.size(); i++) {
        assertThat(kept.get(i)).as(FORMS.get(i)).isEqualTo(bytes.get(i));
      }
      String engine = compose(main(), Map.of("topic", TOPIC)).path("manifest.engine.version");
      verify(later, bytes.getFirst())
          .body("verdict", equalTo("unchanged"))
          .body("brief.engine", equalTo(engine))
          .body("reproduction.outcome", equalTo("otherEngine"));

      JsonPath anew = compose(later, Map.of("topic", TOPIC)).jsonPath();

      assertThat(anew.getString("brief.id")).isNotEqualTo(old);
      assertThat(anew.getString("manifest.engine.version")).isEqualTo("99.1.0");
      verify(main(), forms(main(), anew.getString("brief.id")).getFirst())
          .body("verdict", equalTo("unchanged"))
          .body("brief.engine", equalTo("99.1.0"))
          .body("reproduction.outcome", equalTo("otherEngine"))
          .body("reproduction.detail", equalTo("version 99.1.0 of the program made the brief"));
    } finally {
      upgraded.kill();
    }
  }

  private static void restartAll() throws InterruptedException {
    Stack stack = LocalStack.stack();
    EnumSet.allOf(Service.class).forEach(stack::kill);
    stack.startAll(EnumSet.allOf(Service.class));
  }

  private static Integer versionOf(String item, JsonPath brief) {
    return brief.get("manifest.selections.find { it.item == '" + item + "' }.version");
  }

  private static io.restassured.response.Response compose(
      String composer, Map<String, Object> request) {
    return given()
        .contentType("application/json")
        .accept("application/json")
        .body(request)
        .post(composer + "/v1/briefs")
        .then()
        .statusCode(201)
        .extract()
        .response();
  }

  private static List<byte[]> forms(String composer, String id) {
    return FORMS.stream()
        .map(
            form ->
                given()
                    .get(composer + "/v1/briefs/" + id + "?format=" + form)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray())
        .toList();
  }

  private static ValidatableResponse verify(String composer, byte[] pdf) {
    return given()
        .contentType("application/pdf")
        .body(pdf)
        .post(composer + "/v1/verifications")
        .then()
        .statusCode(200);
  }

  private static String main() {
    return LocalStack.url(Service.COMPOSER);
  }
}
