package org.briefwright.testing.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Items are chains of versions, and nobody overwrites what they have not seen.
interface VersionsContract extends CollectionUnderTest {

  @Test
  default void aNewItemIsADraftInVersionOne() {
    SampleBody body = fresh();

    Response created = client().create(body);

    created
        .then()
        .statusCode(201)
        .body("version", equalTo(1))
        .body("state", equalTo("draft"))
        .body("recordedBy", equalTo(ItemClient.AUTHOR))
        .body("body.id", equalTo(body.id()));
    assertThat(created.header("Location")).endsWith("/v1/" + collection() + "/" + body.id());
    assertThat(created.header("ETag")).isEqualTo("\"1-" + created.path("sequence") + "\"");
  }

  @Test
  default void anItemIsReadBackAsItWasWritten() {
    SampleBody body = fresh();
    client().create(body);

    Response read = client().get(body.id());

    Map<String, Object> answered = read.jsonPath().getMap("body");
    body.tree().properties().forEach(field -> assertThat(answered).containsKey(field.getKey()));
    assertThat(textOf(read)).isEqualTo(body.tree().at(textField()).asText());
  }

  @Test
  default void anIdIsTakenOnce() {
    SampleBody body = fresh();
    client().create(body);

    client().create(body).then().statusCode(409).body("type", Problems.is("already-exists"));
  }

  @Test
  default void aRevisionIsTheNextDraft() {
    SampleBody body = fresh();
    String tag = client().create(body).header("ETag");

    Response revised = client().revise(withText(body, "Second thoughts"), tag);

    revised.then().statusCode(200).body("version", equalTo(2)).body("state", equalTo("draft"));
    assertThat(client().versions(body.id()).jsonPath().getList("items.version"))
        .isEqualTo(List.of(1, 2));
  }

  @Test
  default void aRevisionWithoutIfMatchIsRefused() {
    SampleBody body = fresh();
    client().create(body);

    client()
        .reviseBlindly(body)
        .then()
        .statusCode(428)
        .body("type", Problems.is("precondition-required"));
  }

  @Test
  default void aRevisionOfAStaleVersionIsRefused() {
    SampleBody body = fresh();
    String tag = client().create(body).header("ETag");
    client().revise(withText(body, "Second thoughts"), tag);

    Response late = client().revise(withText(body, "Other thoughts"), tag);

    late.then().statusCode(412).body("type", Problems.is("precondition-failed"));
    assertThat(client().versions(body.id()).jsonPath().getList("items.version")).hasSize(2);
  }

  @Test
  default void aWeakOrWildIfMatchIsRefused() {
    SampleBody body = fresh();
    String tag = client().create(body).header("ETag");

    client().revise(body, "*").then().statusCode(412);
    client().revise(body, "W/" + tag).then().statusCode(412);
  }

  @Test
  default void theIdOfARevisionIsThatOfItsAddress() {
    SampleBody body = fresh();
    String tag = client().create(body).header("ETag");

    ItemClient.write(ItemClient.AUTHOR)
        .header("If-Match", tag)
        .body(fresh().json())
        .put("/v1/" + collection() + "/" + body.id())
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/id"));
  }

  @Test
  default void anUnknownItemIsNotFound() {
    client().get("no-such-item").then().statusCode(404).body("type", Problems.is("not-found"));
    client().versions("no-such-item").then().statusCode(404);
    client().revise(withId("no-such-item"), "\"1-1\"").then().statusCode(404);
  }

  @Test
  default void anUnknownVersionIsNotFound() {
    SampleBody body = fresh();
    client().create(body);

    client().get(body.id(), Map.of("version", 7)).then().statusCode(404);
    client().move(body.id(), 7, "inReview", ItemClient.AUTHOR, "\"7-1\"").then().statusCode(404);
  }

  @Test
  default void aVersionIsAPositiveNumber() {
    client()
        .get("whatever", Map.of("version", "zero"))
        .then()
        .statusCode(400)
        .body("type", Problems.is("invalid-parameter"))
        .body("detail", startsWith("version"));
  }

  @Test
  default void aRepeatedRequestUnderOneKeyHasOneAnswer() {
    SampleBody body = fresh();
    Response first = client().createUnder("key-" + body.id(), body);

    Response second = client().createUnder("key-" + body.id(), body);

    second.then().statusCode(201).body("sequence", notNullValue());
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
  }

  @Test
  default void aKeyStandsForOneRequest() {
    SampleBody body = fresh();
    client().createUnder("key-" + body.id(), body);

    client()
        .createUnder("key-" + body.id(), fresh())
        .then()
        .statusCode(422)
        .body("type", Problems.is("idempotency-key-reused"));
  }

  @Test
  default void aReaderWithTheCurrentTagIsNotAnsweredAgain() {
    SampleBody body = fresh();
    String tag = client().create(body).header("ETag");

    RestAssured.given()
        .header("If-None-Match", tag)
        .get("/v1/" + collection() + "/" + body.id())
        .then()
        .statusCode(304);
  }
}
