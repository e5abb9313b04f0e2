package org.briefwright.fragments.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.Problems;
import org.junit.jupiter.api.Test;

/// A service that waits for no index, as if each took longer than a reader has patience.
@QuarkusTest
@TestProfile(SearchNotReadyTest.Impatient.class)
@WithTestResource(TestDatabase.class)
class SearchNotReadyTest {

  /// Makes no index before it is asked for one, and does not wait for it then.
  public static class Impatient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("briefwright.search.patience", "0S", "briefwright.search.delay", "1H");
    }
  }

  @Test
  void aSearchBeforeItsIndexIsToldWhenToComeBack() {
    long sequence =
        new LibraryClient("n").topic("war", java.util.List.of(), java.util.List.of()).release();

    given()
        .queryParam("q", "war")
        .queryParam("asOf", sequence)
        .get("/v1/topics")
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .body("type", Problems.is("search-not-ready"))
        .body("detail", containsString("as of " + sequence));
  }
}
