package org.briefwright.testing.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The library can be read as it stood at any number or instant, and says where it stands.
interface SnapshotsContract extends CollectionUnderTest {

  @Test
  default void anItemIsReadAsOfASequenceNumber() {
    SampleBody body = fresh();
    String first = client().release(body);
    long then = ItemClient.head();
    client().revise(withText(body, "Second thoughts"), first);
    client().approve(body.id(), 2);

    client()
        .get(body.id(), Map.of("asOf", then))
        .then()
        .body("version", equalTo(1))
        .body("state", equalTo("approved"))
        .header("Cache-Control", containsString("immutable"));
    client().get(body.id()).then().body("version", equalTo(2));
  }

  @Test
  default void anItemIsReadAsOfAnInstant() {
    SampleBody body = fresh();
    String first = client().release(body);
    String then = client().get(body.id()).path("recordedAt");
    client().revise(withText(body, "Second thoughts"), first);
    client().approve(body.id(), 2);

    client().get(body.id(), Map.of("asOf", then)).then().body("version", equalTo(1));
  }

  @Test
  default void anItemWasNotThereBeforeItWasWritten() {
    long before = ItemClient.head();
    SampleBody body = fresh();
    client().release(body);

    client().get(body.id(), Map.of("asOf", before)).then().statusCode(404);
    assertThat(ItemClient.ids(client().list(Map.of("asOf", before, "id", body.id())))).isEmpty();
  }

  @Test
  default void theFutureIsRefused() {
    List<Object> futures =
        List.of(ItemClient.head() + 1000, Instant.now().plus(1, ChronoUnit.DAYS).toString());
    for (Object future : futures) {
      client()
          .list(Map.of("asOf", future))
          .then()
          .statusCode(400)
          .body("type", Problems.is("invalid-parameter"))
          .body("detail", startsWith("asOf"));
    }
  }

  @Test
  default void aMomentThatIsNoneIsRefused() {
    for (String moment : List.of("yesterday", "-1", "2026-02-30", "99999999999999999999")) {
      client()
          .get("whatever", Map.of("asOf", moment))
          .then()
          .statusCode(400)
          .body("detail", startsWith("asOf"));
    }
  }

  @Test
  default void theHeadOfTheLibraryIsItsNewestChange() {
    SampleBody body = fresh();
    int sequence = client().create(body).path("sequence");

    RestAssured.given()
        .get("/v1/library")
        .then()
        .statusCode(200)
        .body("sequence", equalTo(sequence));
  }

  @Test
  default void theHeadOfTheLibraryIsReadAsOfAnInstant() {
    client().create(fresh());
    String then = RestAssured.given().get("/v1/library").path("recordedAt");
    long head = ItemClient.head();
    client().create(fresh());

    RestAssured.given()
        .queryParam("asOf", then)
        .get("/v1/library")
        .then()
        .body("sequence", equalTo((int) head))
        .body("recordedAt", equalTo(then));
  }

  @Test
  default void everyChangeIsInTheLogInItsOrder() {
    long before = ItemClient.head();
    SampleBody body = fresh();
    client().release(body);

    JsonPath log = RestAssured.given().queryParam("after", before).get("/v1/changes").jsonPath();

    assertThat(log.getList("changes.state")).isEqualTo(List.of("draft", "inReview", "approved"));
    assertThat(log.getList("changes.sequence", Long.class))
        .isEqualTo(List.of(before + 1, before + 2, before + 3));
    assertThat(log.getLong("last")).isEqualTo(before + 3);
  }

  @Test
  default void theLogOfOneItemHasItsChangesWithTheirReasonsAndNoOthers() {
    SampleBody body = fresh();
    String tag = client().create(body).header("ETag");
    client().release(fresh());
    ItemClient.write(ItemClient.AUTHOR)
        .header("If-Match", tag)
        .body(Map.of("to", "withdrawn", "reason", "Said better elsewhere"))
        .post("/v1/" + collection() + "/" + body.id() + "/versions/1/transitions")
        .then()
        .statusCode(200);

    JsonPath log =
        RestAssured.given()
            .queryParam("item", collection() + "/" + body.id())
            .get("/v1/changes")
            .jsonPath();

    assertThat(log.getList("changes.state")).isEqualTo(List.of("draft", "withdrawn"));
    assertThat(log.getString("changes[1].reason")).isEqualTo("Said better elsewhere");
    RestAssured.given()
        .queryParam("item", "'; drop table item_version")
        .get("/v1/changes")
        .then()
        .statusCode(400);
  }

  @Test
  default void theLogOfOneCollectionHasItsChangesAndNoOthers() {
    long before = ItemClient.head();
    client().release(fresh());

    assertThat(logOf(collection(), before).getList("changes.sequence", Long.class))
        .isEqualTo(List.of(before + 1, before + 2, before + 3));
    assertThat(logOf("others", before).getList("changes")).isEmpty();
    RestAssured.given()
        .queryParam("collection", collection())
        .queryParam("item", collection() + "/any")
        .get("/v1/changes")
        .then()
        .statusCode(400);
    RestAssured.given().queryParam("collection", "'").get("/v1/changes").then().statusCode(400);
  }

  private static JsonPath logOf(String collection, long after) {
    return RestAssured.given()
        .queryParam("collection", collection)
        .queryParam("after", after)
        .get("/v1/changes")
        .jsonPath();
  }

  @Test
  default void theLogBehindItsEndIsEmpty() {
    long head = ItemClient.head();

    JsonPath log = RestAssured.given().queryParam("after", head).get("/v1/changes").jsonPath();

    assertThat(log.getList("changes")).isEmpty();
    assertThat(log.getLong("last")).isEqualTo(head);
  }
}
