package org.briefwright.web.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.items.Problems.is;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.briefwright.testing.identity.AssumedIdentity;
import org.briefwright.web.actor.ActorName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LocalTokenTest.WithToken.class)
class LocalTokenTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  /// A machine that has a token, and a user.
  public static class WithToken implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("briefwright.sign-in.token", TOKEN, "briefwright.sign-in.user", "the.user");
    }
  }

  @Test
  void theTokensHolderComesInUnderTheMachinesUser() {
    bearer(TOKEN).get("/v1/doors/readers").then().statusCode(200).body(equalTo("the.user (local)"));
  }

  @Test
  void theTokensHolderMayTakeAnotherName() {
    bearer(TOKEN)
        .header("X-Actor", " anna ")
        .post("/v1/doors/writers")
        .then()
        .statusCode(200)
        .body(equalTo("anna (local)"));
  }

  @Test
  void aNameMayBeWrittenInAnyScript() {
    bearer(TOKEN)
        .header("X-Actor", ActorName.toHeader("Олена Коваль"))
        .post("/v1/doors/writers")
        .then()
        .statusCode(200)
        .body(equalTo("Олена Коваль (local)"));
  }

  @Test
  void nobodyTakesOffTheMarkOrPutsItTwice() {
    bearer(TOKEN)
        .header("X-Actor", "anna (local)")
        .post("/v1/doors/writers")
        .then()
        .body(equalTo("anna (local)"));
  }

  @Test
  void aSessionGoesByTheNameThatItsHolderGave() {
    String anna = new SessionStamp(TOKEN).begunAt(Instant.now(), "Анна");

    given()
        .cookie("briefwright", anna)
        .get("/v1/doors/readers")
        .then()
        .statusCode(200)
        .body(equalTo("Анна (local)"));
  }

  @Test
  void aBlankNameIsRefused() {
    bearer(TOKEN)
        .header("X-Actor", " ")
        .get("/v1/doors/readers")
        .then()
        .statusCode(401)
        .body("detail", containsString("X-Actor"));
  }

  @Test
  void aNameThatIsTooLongIsRefused() {
    bearer(TOKEN)
        .header("X-Actor", "n".repeat(101))
        .get("/v1/doors/readers")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef0123456789abcdeg", "0123456789abcdef", "x"})
  void anotherTokenIsRefused(String token) {
    bearer(token)
        .get("/v1/doors/readers")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("type", is("sign-in-required"))
        .body("detail", equalTo("the token is not valid"));
  }

  @Test
  void withoutATokenNobodyComesIn() {
    nobody().get("/v1/doors/readers").then().statusCode(401).body("type", is("sign-in-required"));
  }

  @Test
  void anOpenDoorNeedsNoToken() {
    nobody().get("/v1/doors/open").then().statusCode(200);
  }

  @Test
  void aForgottenDoorIsTheAdministrators() {
    given()
        .header(AssumedIdentity.ROLES, "reader,author,reviewer,publisher")
        .get("/v1/doors/forgotten")
        .then()
        .statusCode(403)
        .body("type", is("role-required"));
  }

  @Test
  void theLinkSetsACookieThatNoScriptReadsAndLeadsOnWithoutTheToken() {
    Response followed = nobody().redirects().follow(false).get("/v1/doors/readers?token=" + TOKEN);

    assertThat(followed.statusCode()).isEqualTo(303);
    assertThat(followed.header("Location")).isEqualTo("/v1/doors/readers");
    assertThat(followed.header("Set-Cookie"))
        .containsIgnoringCase("HttpOnly")
        .contains("SameSite=Strict")
        .contains("Path=/");
  }

  @Test
  void theCookieSignsIn() {
    cookie().get("/v1/doors/readers").then().statusCode(200).body(equalTo("the.user (local)"));
  }

  @Test
  void theCookieDoesNotHoldTheToken() {
    assertThat(session()).doesNotContain(TOKEN);
    given().cookie("briefwright", TOKEN).get("/v1/doors/readers").then().statusCode(401);
  }

  @Test
  void aSessionThatIsOverSignsNobodyIn() {
    String over = new SessionStamp(TOKEN).begunAt(Instant.now().minus(Duration.ofHours(13)), "");

    given().cookie("briefwright", over).get("/v1/doors/readers").then().statusCode(401);
    given().cookie("briefwright", over).get("/v1/doors/open").then().statusCode(200);
  }

  @Test
  void aServiceWithoutPagesAnswersABrowserWithAProblemToo() {
    nobody()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .get("/v1/doors/readers")
        .then()
        .statusCode(401)
        .body("type", is("sign-in-required"));
  }

  @Test
  void aLinkWithAnotherTokenSetsNoCookie() {
    Response refused = nobody().get("/v1/doors/readers?token=" + TOKEN.replace('0', '1'));

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.cookies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"same-site", "cross-site"})
  void aPageOfAnotherPortDoesNotWriteWithTheCookie(String site) {
    cookie().header("Sec-Fetch-Site", site).post("/v1/doors/writers").then().statusCode(401);
  }

  @Test
  void aPageOfAnotherOriginDoesNotWriteWithTheCookie() {
    cookie()
        .header("Origin", "http://localhost:1")
        .post("/v1/doors/writers")
        .then()
        .statusCode(401);
  }

  @Test
  void anOwnPageWritesWithTheCookie() {
    cookie()
        .header("Sec-Fetch-Site", "same-origin")
        .post("/v1/doors/writers")
        .then()
        .statusCode(200);
  }

  @Test
  void metricsAreForReaders() {
    nobody().get("/q/metrics").then().statusCode(401);
    bearer(TOKEN).get("/q/metrics").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health/live", "/q/openapi", "/q/swagger-ui/"})
  void healthAndDescriptionsAreOpen(String path) {
    nobody().get(path).then().statusCode(200);
  }

  @Test
  void everyAnswerTellsBrowsersToTrustItLittle() {
    for (String path : new String[] {"/v1/doors/readers", "/v1/nothing", "/q/health/live"}) {
      nobody()
          .get(path)
          .then()
          .header("X-Content-Type-Options", equalTo("nosniff"))
          .header("X-Frame-Options", equalTo("DENY"))
          .header("Referrer-Policy", equalTo("no-referrer"))
          .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
          .header("Content-Security-Policy", endsWith("frame-ancestors 'none'"));
    }
  }

  private static RequestSpecification bearer(String token) {
    return given().header("Authorization", "Bearer " + token);
  }

  private static RequestSpecification cookie() {
    return given().cookie("briefwright", session());
  }

  private static String session() {
    return nobody()
        .redirects()
        .follow(false)
        .get("/v1/doors/readers?token=" + TOKEN)
        .cookie("briefwright");
  }

  private static RequestSpecification nobody() {
    return given().header(AssumedIdentity.ROLES, AssumedIdentity.NOBODY);
  }
}
