package org.briefwright.testing.items;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Items come in together or not at all, and go out in a form that comes in again unchanged.
interface TransferContract extends CollectionUnderTest {

  @Test
  default void importedItemsAreApproved() {
    SampleBody body = fresh();

    importAll(body)
        .then()
        .statusCode(200)
        .body("applied", equalTo(true))
        .body("items.outcome", equalTo(List.of("created")));

    client().get(body.id()).then().body("state", equalTo("approved"));
  }

  @Test
  default void anImportIsAllOrNothing() {
    SampleBody good = fresh();
    SampleBody bad = fresh().with("/colour", "red");
    long before = ItemClient.head();

    importAll(good, bad)
        .then()
        .statusCode(422)
        .body("type", Problems.is("validation-failed"))
        .body("items.id", equalTo(List.of(bad.id())))
        .body("items[0].outcome", equalTo("refused"))
        .body("items[0].errors[0].pointer", equalTo("/colour"));

    client().get(good.id()).then().statusCode(404);
    assertThat(ItemClient.head()).isEqualTo(before);
  }

  @Test
  default void anImportThatChangesNothingMakesNoVersion() {
    SampleBody body = fresh();
    importAll(body);
    long before = ItemClient.head();

    importAll(body).then().statusCode(200).body("items.outcome", equalTo(List.of("unchanged")));

    assertThat(ItemClient.head()).isEqualTo(before);
  }

  @Test
  default void anImportOfAnotherBodyIsTheNextVersion() {
    SampleBody body = fresh();
    importAll(body);

    importAll(withText(body, "Second thoughts"))
        .then()
        .body("items.outcome", equalTo(List.of("updated")));

    assertThat(client().versions(body.id()).jsonPath().getList("items.state"))
        .isEqualTo(List.of("superseded", "approved"));
  }

  @Test
  default void aRehearsalChangesNothing() {
    SampleBody body = fresh();

    importRehearsed(body)
        .then()
        .statusCode(200)
        .body("applied", equalTo(false))
        .body("items.outcome", equalTo(List.of("created")));

    client().get(body.id()).then().statusCode(404);
  }

  @Test
  default void aRehearsalReportsWhatWouldBeRefused() {
    importRehearsed(fresh().with("/colour", "red"))
        .then()
        .statusCode(200)
        .body("items.outcome", equalTo(List.of("refused")));
  }

  @Test
  default void theSameItemTwiceInAnImportIsRefused() {
    SampleBody body = fresh();

    importAll(body, body).then().statusCode(422).body("items[0].errors[0].pointer", equalTo("/id"));
  }

  @Test
  default void anUnknownCollectionIsRefused() {
    ItemClient.write(ItemClient.EDITOR)
        .body(Map.of("items", List.of(Map.of("collection", "poems", "body", Map.of("id", "x")))))
        .post("/v1/imports")
        .then()
        .statusCode(422)
        .body("items[0].errors[0].detail", containsString(collection()));
  }

  @Test
  default void anImportOfNothingIsRefused() {
    for (String body : List.of("{}", "{\"items\":[]}", "[]", "{\"items\":[1]}")) {
      ItemClient.write(ItemClient.EDITOR)
          .body(body)
          .post("/v1/imports")
          .then()
          .statusCode(422)
          .body("type", Problems.is("validation-failed"));
    }
  }

  @Test
  default void anExportComesInAgainUnchanged() {
    SampleBody body = withText(fresh(), "It's 50 % \u201cquoted\u201d: # no comment - {x}");
    importAll(body);
    byte[] archive = given().get("/v1/exports").then().statusCode(200).extract().asByteArray();
    long before = ItemClient.head();

    Response again = importArchive(archive);

    again
        .then()
        .statusCode(200)
        .body("items.id", hasItem(body.id()))
        .body("items.outcome", everyItem(equalTo("unchanged")));
    assertThat(ItemClient.head()).isEqualTo(before);
  }

  @Test
  default void linesComeInAndWhatIsWrongIsToldByItsLine() {
    SampleBody good = fresh();
    SampleBody bad = fresh().with("/colour", "red");

    importLines(line(good), "", line(bad), "{\"collection\":", "{\"collection\":1}")
        .then()
        .statusCode(422)
        .body("items.line", equalTo(List.of(3, 4, 5)))
        .body("items[0].id", equalTo(bad.id()))
        .body("items[0].errors[0].pointer", equalTo("/colour"))
        .body("items[2].errors[0].detail", containsString("collection"));
    client().get(good.id()).then().statusCode(404);

    importLines(line(good))
        .then()
        .statusCode(200)
        .body("items.line", equalTo(List.of(1)))
        .body("items.outcome", equalTo(List.of("created")));
    client().get(good.id()).then().body("state", equalTo("approved"));
  }

  @Test
  default void anExportAsLinesComesInAgainUnchanged() {
    SampleBody body = withText(fresh(), "It's 50 % \u201cquoted\u201d {x}");
    importAll(body);
    byte[] lines =
        given()
            .accept("application/jsonl")
            .get("/v1/exports")
            .then()
            .statusCode(200)
            .contentType("application/jsonl")
            .extract()
            .asByteArray();

    importLines(new String(lines, StandardCharsets.UTF_8))
        .then()
        .statusCode(200)
        .body("items.id", hasItem(body.id()))
        .body("items.outcome", everyItem(equalTo("unchanged")));
  }

  @Test
  default void linesWithNothingOnThemOrTooMuchAreRefused() {
    importLines("", " ").then().statusCode(422).body("detail", containsString("no line"));
    importLines("{\"collection\":\"" + "x".repeat(1 << 20) + "\"}").then().statusCode(413);
  }

  @Test
  default void equalLibrariesGiveEqualExports() {
    importAll(fresh());
    long then = ItemClient.head();
    byte[] first = given().queryParam("asOf", then).get("/v1/exports").asByteArray();
    importAll(fresh());

    byte[] second = given().queryParam("asOf", then).get("/v1/exports").asByteArray();

    assertThat(second).isEqualTo(first);
  }

  @Test
  default void bytesThatAreNoArchiveAreRefused() {
    importArchive(new byte[] {1, 2, 3})
        .then()
        .statusCode(422)
        .body("type", Problems.is("validation-failed"))
        .body("detail", containsString("ZIP"));
  }

  private Response importAll(SampleBody... bodies) {
    return ItemClient.write(ItemClient.EDITOR).body(document(bodies)).post("/v1/imports");
  }

  private Response importRehearsed(SampleBody... bodies) {
    return ItemClient.write(ItemClient.EDITOR)
        .queryParam("dryRun", true)
        .body(document(bodies))
        .post("/v1/imports");
  }

  private String line(SampleBody body) {
    return "{\"collection\":\"" + collection() + "\",\"body\":" + body.tree() + "}";
  }

  private static Response importLines(String... lines) {
    return given()
        .header("X-Actor", ItemClient.EDITOR)
        .contentType("application/jsonl")
        .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports");
  }

  private static Response importArchive(byte[] archive) {
    return given()
        .header("X-Actor", ItemClient.EDITOR)
        .contentType("application/zip")
        .body(archive)
        .post("/v1/imports");
  }

  private Map<String, Object> document(SampleBody... bodies) {
    return Map.of(
        "items",
        Stream.of(bodies)
            .map(body -> Map.of("collection", collection(), "body", body.tree()))
            .toList());
  }
}
