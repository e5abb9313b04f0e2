package org.briefwright.web.security;

import static io.restassured.RestAssured.given;
import static org.briefwright.testing.items.Problems.is;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Tokens of an identity provider.
@QuarkusTest
@WithTestResource(StandInProvider.class)
class ProviderTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void aPersonComesInUnderTheNameThatTheProviderGives() {
    read(StandInProvider.token("anna", "reader")).statusCode(200).body(equalTo("anna"));
  }

  @Test
  void nobodyTakesAnotherName() {
    given()
        .header("Authorization", "Bearer " + StandInProvider.token("anna", "reader"))
        .header("X-Actor", "zoe")
        .get("/v1/doors/readers")
        .then()
        .statusCode(200)
        .body(equalTo("anna"));
  }

  @Test
  void aPersonDoesWhatTheirRolesAllowAndNothingElse() {
    read(StandInProvider.token("anna", "author", "offline_access"))
        .statusCode(403)
        .body("type", is("role-required"));
  }

  @Test
  void aTokenThatHasExpiredIsRefused() {
    refused(StandInProvider.issuer(), "briefwright", Duration.ofMinutes(-10));
  }

  @Test
  void aTokenForAnotherProgramIsRefused() {
    refused(StandInProvider.issuer(), "somebody-else", MINUTE);
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    refused("https://elsewhere.example", "briefwright", MINUTE);
  }

  @Test
  void aTokenSignedByAnotherKeyIsRefused() {
    read(StandInProvider.token(
            "anna",
            StandInProvider.issuer(),
            "briefwright",
            MINUTE,
            StandInProvider.keys().getPrivate(),
            "reader"))
        .statusCode(401);
  }

  @Test
  void whatIsNoTokenIsRefusedWithAProblem() {
    read("nonsense")
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("type", is("sign-in-required"));
  }

  private static void refused(String issuer, String audience, Duration life) {
    read(StandInProvider.token("anna", issuer, audience, life, StandInProvider.key(), "reader"))
        .statusCode(401)
        .body("type", is("sign-in-required"));
  }

  private static ValidatableResponse read(String token) {
    return given().header("Authorization", "Bearer " + token).get("/v1/doors/readers").then();
  }
}
