package org.briefwright.composer.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.items.Problems.is;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.identity.AssumedIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Browsers that are not signed in, on a machine that has a token.
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(SignInPageTest.WithToken.class)
class SignInPageTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  /// A machine that has a token.
  public static class WithToken implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("briefwright.sign-in.token", TOKEN, "briefwright.sign-in.user", "the.user");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/archive", "/briefs/bw-1/why", "/v1/briefs", "/v1/briefs/bw-1"})
  void aBrowserIsAnsweredWithThePageToSignIn(String path) {
    browser()
        .get(path)
        .then()
        .statusCode(401)
        .contentType("text/html")
        .header("WWW-Authenticate", equalTo("Bearer"))
        .header("Content-Security-Policy", containsString("form-action 'self'"))
        .body(containsString("deploy/up"), containsString("name=\"back\" value=\"" + path + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "application/json, text/html;q=0.5"})
  void aProgramIsAnsweredWithAProblem(String accept) {
    nobody()
        .accept(accept)
        .get("/v1/briefs")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("type", is("sign-in-required"));
  }

  @Test
  void aProgramThatAsksForAPageOfTheDeskIsAnsweredWithAProblemToo() {
    nobody()
        .accept("*/*")
        .get("/archive")
        .then()
        .statusCode(401)
        .body("type", is("sign-in-required"));
  }

  @ParameterizedTest
  @CsvSource({"en, Sign in", "uk, Увійти", "de, Anmelden"})
  void thePageSpeaksTheReadersLanguage(String lang, String words) {
    browser()
        .header("Accept-Language", lang)
        .get("/archive")
        .then()
        .body(containsString("<html lang=\"" + lang), containsString("<h1>" + words + "</h1>"));
  }

  @Test
  void theTokenOpensASessionAndLeadsBack() {
    Response signedIn = signIn(TOKEN, "/archive?topic=nato");

    assertThat(signedIn.statusCode()).isEqualTo(303);
    assertThat(signedIn.header("Location")).endsWith("/archive?topic=nato");
    browser()
        .cookie("briefwright", signedIn.cookie("briefwright"))
        .get("/verify")
        .then()
        .statusCode(200)
        .body(containsString("action=\"/sign-out\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere"})
  void signingInLeadsToNoOtherSite(String back) {
    assertThat(signIn(TOKEN, back).header("Location"))
        .matches("http://[0-9a-z.:]+/")
        .doesNotContain("elsewhere");
  }

  @Test
  void anotherTokenIsRefusedOnThePageAndTheWayBackKept() {
    Response refused = signIn("x".repeat(32), "/archive");

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.cookies()).doesNotContainKey("briefwright");
    assertThat(refused.asString())
        .contains("aria-invalid=\"true\"", "value=\"/archive\"")
        .doesNotContain("x".repeat(32));
  }

  @Test
  void nobodyIsSignedInWithoutAName() {
    Response refused =
        browser()
            .redirects()
            .follow(false)
            .formParam("token", TOKEN)
            .formParam("name", " ")
            .post("/sign-in");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.cookies()).doesNotContainKey("briefwright");
  }

  @Test
  void aBrokenSessionIsToldToHaveEndedAndCanBeBegunAnew() {
    browser()
        .cookie("briefwright", "1.over")
        .get("/archive")
        .then()
        .statusCode(401)
        .body(containsString("Your session has ended"));
    browser()
        .redirects()
        .follow(false)
        .cookie("briefwright", "1.over")
        .formParam("token", TOKEN)
        .formParam("name", "Anna")
        .post("/sign-in")
        .then()
        .statusCode(303);
  }

  @Test
  void aFormThatWasNotTakenLeadsBackToItsPage() {
    RequestSpecification form =
        browser().cookie("briefwright", "1.over").formParam("topic", "nato");
    String host = "localhost:" + io.restassured.RestAssured.port;
    form.header("Referer", "http://" + host + "/?topic=nato")
        .header("Host", host)
        .header("Origin", "http://" + host)
        .post("/briefs")
        .then()
        .statusCode(401)
        .body(
            containsString("data-sign-in=\"unsent\""),
            containsString("name=\"back\" value=\"/?topic=nato\""));
  }

  @Test
  void whatIsTypedComesBackAsText() {
    browser()
        .queryParam("back", "/\"><script>alert(1)</script>")
        .get("/sign-in")
        .then()
        .statusCode(200)
        .body(not(containsString("<script>alert")));
  }

  @Test
  void signingOutEndsTheSession() {
    Response out =
        browser()
            .redirects()
            .follow(false)
            .cookie("briefwright", signIn(TOKEN, "/").cookie("briefwright"))
            .header("Sec-Fetch-Site", "same-origin")
            .post("/sign-out");

    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(out.header("Set-Cookie")).contains("briefwright=;", "Max-Age=0");
  }

  private static Response signIn(String token, String back) {
    return browser()
        .redirects()
        .follow(false)
        .formParam("token", token)
        .formParam("name", "Anna")
        .formParam("back", back)
        .post("/sign-in");
  }

  private static RequestSpecification browser() {
    return nobody().accept(BROWSER);
  }

  private static RequestSpecification nobody() {
    return given().header(AssumedIdentity.ROLES, AssumedIdentity.NOBODY);
  }
}
