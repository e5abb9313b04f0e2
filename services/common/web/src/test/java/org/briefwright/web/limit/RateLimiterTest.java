package org.briefwright.web.limit;

import static io.restassured.RestAssured.given;
import static org.briefwright.testing.items.Problems.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.briefwright.testing.identity.AssumedIdentity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimiterTest.Few.class)
class RateLimiterTest {

  /// So few that a test can use them up, and that none comes back while it runs.
  public static class Few implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "briefwright.requests.per-minute", "2", "briefwright.requests.anonymous-per-minute", "1");
    }
  }

  @Test
  void whoSendsMoreThanTheirShareIsToldWhenToComeBack() {
    ask("greedy", 200);
    ask("greedy", 200);

    given()
        .header("X-Actor", "greedy")
        .get("/v1/doors/readers")
        .then()
        .statusCode(429)
        .header("Retry-After", matchesPattern("[1-9]\\d*"))
        .body("type", is("rate-limited"));
  }

  @Test
  void oneCallersHasteIsNotAnothersTrouble() {
    ask("hasty", 200);
    ask("hasty", 200);
    ask("hasty", 429);

    ask("patient", 200);
  }

  @Test
  void whoNeedNotSignInIsLimitedByAddress() {
    open(200);
    open(429);
  }

  private static void ask(String name, int status) {
    given().header("X-Actor", name).get("/v1/doors/readers").then().statusCode(status);
  }

  private static void open(int status) {
    given()
        .header(AssumedIdentity.ROLES, AssumedIdentity.NOBODY)
        .get("/v1/doors/open")
        .then()
        .statusCode(status);
  }
}
