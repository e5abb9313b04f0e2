package org.briefwright.testing.items;

import static io.restassured.RestAssured.given;
import static org.briefwright.testing.items.ItemClient.AUTHOR;
import static org.briefwright.testing.items.ItemClient.EDITOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.briefwright.testing.identity.AssumedIdentity;
import org.junit.jupiter.api.Test;

/// Readers read, authors write, reviewers decide, administrators import; and nobody does any of it
/// without signing in.
interface RolesContract extends CollectionUnderTest {

  @Test
  default void whoIsNotSignedInReadsNothing() {
    as(AssumedIdentity.NOBODY)
        .get("/v1/" + collection())
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("type", Problems.is("sign-in-required"));
  }

  @Test
  default void whoIsNotSignedInIsRefusedBeforeTheBodyIsRead() {
    write(AssumedIdentity.NOBODY, AUTHOR)
        .body("{not even JSON")
        .post("/v1/" + collection())
        .then()
        .statusCode(401);
  }

  @Test
  default void anAuthorWithoutTheReadersRoleDoesNotRead() {
    isForbidden(as("author").get("/v1/" + collection()).then());
  }

  @Test
  default void aReaderDoesNotWrite() {
    isForbidden(write("reader", AUTHOR).body(fresh().json()).post("/v1/" + collection()).then());
  }

  @Test
  default void aReaderDoesNotRevise() {
    SampleBody body = fresh();
    String tag = client().create(body).header("ETag");

    isForbidden(
        write("reader,reviewer", AUTHOR)
            .header("If-Match", tag)
            .body(body.json())
            .put("/v1/" + collection() + "/" + body.id())
            .then());
  }

  @Test
  default void anAuthorHandsInAndAReviewerApproves() {
    SampleBody body = fresh();
    String draft = client().create(body).header("ETag");
    String inReview =
        move("author", AUTHOR, body, "inReview", draft).statusCode(200).extract().header("ETag");

    move("reviewer", EDITOR, body, "approved", inReview).statusCode(200);
  }

  @Test
  default void anAuthorDoesNotApprove() {
    SampleBody body = fresh();
    String draft = client().create(body).header("ETag");
    String inReview = client().move(body.id(), 1, "inReview", AUTHOR, draft).header("ETag");

    isForbidden(move("author,reader,admin", EDITOR, body, "approved", inReview))
        .body("detail", containsString("reviewer"));
  }

  @Test
  default void anAuthorDoesNotWithdraw() {
    SampleBody body = fresh();
    String tag = client().release(body);

    isForbidden(move("author", AUTHOR, body, "withdrawn", tag));
  }

  @Test
  default void onlyAnAdministratorImports() {
    isForbidden(
        write("reader,author,reviewer,publisher", EDITOR)
            .body("{\"items\":[]}")
            .post("/v1/imports")
            .then());
  }

  private ValidatableResponse move(
      String roles, String by, SampleBody body, String to, String tag) {
    return write(roles, by)
        .header("If-Match", tag)
        .body(Map.of("to", to))
        .post("/v1/" + collection() + "/" + body.id() + "/versions/1/transitions")
        .then();
  }

  private static ValidatableResponse isForbidden(ValidatableResponse response) {
    return response.statusCode(403).body("type", Problems.is("role-required"));
  }

  private static RequestSpecification as(String roles) {
    return given().header(AssumedIdentity.ROLES, roles);
  }

  private static RequestSpecification write(String roles, String by) {
    return as(roles).header("X-Actor", by).contentType("application/json");
  }
}
