package org.briefwright.testing.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.items.ItemClient.AUTHOR;
import static org.briefwright.testing.items.ItemClient.EDITOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A version goes from draft through review to approval by two people, and is then superseded or
/// withdrawn.
interface StatesContract extends CollectionUnderTest {

  @Test
  default void aVersionIsApprovedByASecondPerson() {
    SampleBody body = fresh();

    client().release(body);

    client()
        .get(body.id())
        .then()
        .body("state", equalTo("approved"))
        .body("recordedBy", equalTo(EDITOR));
  }

  @Test
  default void nobodyApprovesTheirOwnDraft() {
    SampleBody body = fresh();
    String draft = client().create(body).header("ETag");
    String inReview = client().move(body.id(), 1, "inReview", EDITOR, draft).header("ETag");

    client()
        .move(body.id(), 1, "approved", AUTHOR, inReview)
        .then()
        .statusCode(403)
        .body("type", Problems.is("four-eyes"));
    client().get(body.id()).then().body("state", equalTo("inReview"));
  }

  @Test
  default void aDraftIsReviewedBeforeItsApproval() {
    SampleBody body = fresh();
    String draft = client().create(body).header("ETag");

    client()
        .move(body.id(), 1, "approved", EDITOR, draft)
        .then()
        .statusCode(409)
        .body("type", Problems.is("transition-refused"))
        .body("detail", containsString("inReview"));
  }

  @Test
  default void supersedingIsNotAskedFor() {
    SampleBody body = fresh();
    String tag = client().release(body);

    client().move(body.id(), 1, "superseded", EDITOR, tag).then().statusCode(409);
  }

  @Test
  default void anUnknownStateIsRefusedByName() {
    SampleBody body = fresh();
    String tag = client().create(body).header("ETag");

    client()
        .move(body.id(), 1, "published", EDITOR, tag)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/to"))
        .body("errors[0].detail", containsString("withdrawn"));
  }

  @Test
  default void aStateChangesOnlyUnderTheTagThatWasSeen() {
    SampleBody body = fresh();
    String draft = client().create(body).header("ETag");
    client().move(body.id(), 1, "inReview", AUTHOR, draft);

    client().move(body.id(), 1, "withdrawn", EDITOR, draft).then().statusCode(412);
  }

  @Test
  default void theNextApprovalSupersedesTheOneBefore() {
    SampleBody body = fresh();
    String first = client().release(body);
    client().revise(withText(body, "Second thoughts"), first);

    client().approve(body.id(), 2);

    assertThat(client().versions(body.id()).jsonPath().getList("items.state"))
        .isEqualTo(List.of("superseded", "approved"));
  }

  @Test
  default void readersSeeTheApprovedVersionWhileADraftIsWritten() {
    SampleBody body = fresh();
    String first = client().release(body);
    client().revise(withText(body, "Second thoughts"), first);

    client().get(body.id()).then().body("version", equalTo(1));
    client().get(body.id(), Map.of("version", 2)).then().body("state", equalTo("draft"));
  }

  @Test
  default void anOlderVersionIsNotApprovedOverANewerOne() {
    SampleBody body = fresh();
    String draft = client().create(body).header("ETag");
    String inReview = client().move(body.id(), 1, "inReview", AUTHOR, draft).header("ETag");
    client().revise(withText(body, "Second thoughts"), inReview).then().statusCode(200);
    client().approve(body.id(), 2);

    client().move(body.id(), 1, "approved", EDITOR, inReview).then().statusCode(409);
  }

  @Test
  default void nothingFollowsWithdrawal() {
    SampleBody body = fresh();
    String tag = client().release(body);
    String withdrawn = client().move(body.id(), 1, "withdrawn", EDITOR, tag).header("ETag");

    client().move(body.id(), 1, "draft", EDITOR, withdrawn).then().statusCode(409);
    assertThat(ItemClient.ids(client().list(Map.of("id", body.id())))).isEmpty();
  }

  @Test
  default void everyChangeOfStateIsInTheAuditTrailWithWhoDidIt() {
    SampleBody body = fresh();
    String first = client().release(body);
    client().revise(withText(body, "Second thoughts"), first);
    client().approve(body.id(), 2);

    Response trail = RestAssured.given().get("/v1/audit?subject=" + collection() + "/" + body.id());

    assertThat(trail.jsonPath().getList("entries.action"))
        .containsExactly(
            "draft", "inReview", "approved", "draft", "inReview", "superseded", "approved");
    assertThat(trail.jsonPath().getList("entries.actor"))
        .containsExactly(AUTHOR, AUTHOR, EDITOR, AUTHOR, AUTHOR, EDITOR, EDITOR);
    RestAssured.given().get("/v1/audit/chain").then().body("whole", equalTo(true));
  }
}
