package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.briefwright.local.Service;
import org.junit.jupiter.api.Test;

/// Whoever changes the library and asks for a brief straight afterwards gets it on the
/// library as it is now, however lately the composer has looked.
class FreshLibraryTest {
  private static final int CHANGES = 15;

  @Test
  void aBriefStandsOnTheNewestChange() {
    for (int i = 0; i < CHANGES; i++) {
      assertThat(snapshotOfABrief()).isEqualTo(snapshotOfABrief());

      long changed = release("fresh-library-" + i);

      assertThat(snapshotOfABrief()).isEqualTo(changed);
    }
  }

  private static long snapshotOfABrief() {
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .contentType("application/json")
        .body("{\"topic\":\"ceasefire\"}")
        .post("/v1/briefs")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getLong("brief.snapshot.fragments");
  }

  /// A source that nothing cites: a change to the library, but to no other test's brief.
  private static long release(String id) {
    Map<String, Object> csl = Map.of("id", id, "type", "book", "title", "A book that is new");
    Map<String, Object> source =
        Map.of(
            "id", id,
            "csl", csl,
            "level", "secondary",
            "evidenceType", "study",
            "status", "ok",
            "verified", "certain");
    return given()
        .baseUri(LocalStack.url(Service.FRAGMENTS))
        .header("X-Actor", "an.editor")
        .contentType("application/json")
        .body(Map.of("items", List.of(Map.of("collection", "sources", "body", source))))
        .post("/v1/imports")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("sequence");
  }
}
