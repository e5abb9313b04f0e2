package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.briefwright.local.Service;
import org.briefwright.testing.pdf.PdfReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The desk's pages over HTTP: what they send along, what they refuse, and the parts of the public
/// API that they were the first to need.
class DeskPagesTest {

  private static final String HOSTILE = "<script>alert(1)</script>{page.form}'\"><img src=x>";

  @BeforeAll
  static void search() {
    LocalStack.searching();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/briefs/bw-none"})
  void everyPageForbidsScriptInItAndAllFromElsewhere(String path) {
    desk()
        .get(path)
        .then()
        .contentType(startsWith("text/html"))
        .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self';"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .body(not(containsString("<script>")))
        .body(not(containsString("style=\"")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "topic",
        "template",
        "audience",
        "posture",
        "lang",
        "pages",
        "words",
        "asOf",
        "maxTlp",
        "title",
        "recipient",
        "question",
        "include"
      })
  void markupInAFieldComesBackAsText(String field) {
    RequestSpecification form = desk().formParam(field, HOSTILE);
    Response answer =
        (field.equals("topic") ? form : form.formParam("topic", "deterrence")).post("/briefs");

    if (answer.statusCode() == 303) {
      answer = desk().get(answer.header("Location"));
    } else {
      answer.then().statusCode(422);
    }
    answer
        .then()
        .body(not(containsString("<script>alert")))
        .body(not(containsString("<img src=x")));
  }

  @Test
  void whatWasTypedIntoAFormThatIsRefusedStays() {
    desk()
        .formParam("topic", "deterrence")
        .formParam("pages", "some")
        .formParam("recipient", "Ms O'Neill & staff")
        .post("/briefs")
        .then()
        .statusCode(422)
        .body(containsString("value=\"some\""))
        .body(containsString("value=\"Ms O&#39;Neill &amp; staff\""));
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://elsewhere.example",
    "Origin, null",
    "Origin, http://%%"
  })
  void aFormOfAnotherSiteIsRefused(String header, String value) {
    desk()
        .header(header, value)
        .formParam("topic", "deterrence")
        .post("/briefs")
        .then()
        .statusCode(403);
  }

  @Test
  void aFormOfItsOwnIsTakenByOldBrowsersToo() {
    desk()
        .header("Origin", LocalStack.url(Service.COMPOSER))
        .formParam("topic", "deterrence")
        .post("/briefs")
        .then()
        .statusCode(303)
        .header("Location", matchesPattern(".*/briefs/bw-[a-z0-9-]+"));
  }

  @ParameterizedTest
  @CsvSource({"de, Worum soll es", "uk, Про що має бути", "fr;q=0.9, What should the brief"})
  void thePageSpeaksTheLanguageThatTheBrowserAsksFor(String language, String words) {
    desk().header("Accept-Language", language).get("/").then().body(containsString(words));
  }

  @Test
  void aLanguageThatWasChosenIsRemembered() {
    Response chosen = desk().header("Accept-Language", "uk").get("/?ui=de");

    chosen.then().body(containsString("Worum soll es"));
    desk()
        .cookie("desk-language", chosen.cookie("desk-language"))
        .header("Accept-Language", "uk")
        .get("/")
        .then()
        .body(containsString("Worum soll es"));
  }

  @Test
  void aPageOfABriefCanBeHadAsAPicture() {
    String brief = "/v1/briefs/" + compose();

    byte[] png = desk().get(brief + "/pages/1?width=400").asByteArray();

    org.assertj.core.api.Assertions.assertThat(png).startsWith(0x89, 'P', 'N', 'G');
    int pages = PdfReading.pageCount(desk().get(brief + "?format=pdf").asByteArray());
    desk().get(brief + "/pages/" + pages).then().statusCode(200).contentType("image/png");
    desk().get(brief + "/pages/" + (pages + 1)).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "pages/0, 404",
    "pages/-1, 404",
    "pages/one, 404",
    "pages/1?width=99, 400",
    "pages/1?width=1601, 400",
    "pages/1?width=x, 400"
  })
  void aPictureThatCannotBeDrawnIsAProblem(String path, int status) {
    desk()
        .get("/v1/briefs/" + compose() + "/" + path)
        .then()
        .statusCode(status)
        .contentType(startsWith("application/problem+json"));
  }

  @ParameterizedTest
  @CsvSource({
    "deterr, label, deterrence",
    "dissuasion, altLabel, deterrence",
    "Стрим, label, deterrence",
    "large foreign forces, question, deterrence",
    "would a handful of soldiers stop an army, text, tripwire-forces"
  })
  void topicsAreSuggestedForWhatHasBeenTyped(String typed, String by, String topic) {
    desk()
        .queryParam("q", typed)
        .get("/v1/topics")
        .then()
        .statusCode(200)
        .body("topics.id", hasItem(topic))
        .body("topics[0].by", equalTo(by));
  }

  @Test
  void withoutWordsEveryTopicIsListed() {
    desk().get("/v1/topics?limit=200").then().body("topics", hasSize(27));
  }

  @ParameterizedTest
  @CsvSource({"q=a%00b, q", "lang=english, lang", "limit=0, limit", "limit=201, limit"})
  void aSuggestionThatCannotBeMadeNamesItsParameter(String query, String parameter) {
    desk()
        .urlEncodingEnabled(false)
        .get("/v1/topics?" + query)
        .then()
        .statusCode(400)
        .body("detail", startsWith(parameter));
  }

  @ParameterizedTest
  @CsvSource({
    "de, Der Abschnitt „Bottom line“ braucht mindestens 1.",
    "uk, Розділ «Bottom line» потребує щонайменше 1.",
    "en, The section “Bottom line” needs at least 1."
  })
  void reasonsAreToldInTheReadersLanguage(String language, String words) {
    String page =
        desk()
            .header("Accept-Language", language)
            .get("/briefs/" + compose() + "/why")
            .then()
            .statusCode(200)
            .body(containsString(words))
            .extract()
            .asString();

    org.assertj.core.api.Assertions.assertThat(page.split("class=\"because\">"))
        .hasSizeGreaterThan(20)
        .allMatch(
            it -> it.startsWith("<!doctype") || it.startsWith("<span lang=\"" + language + "\">"));
  }

  @ParameterizedTest
  @CsvSource({
    "/briefs/bw-none/why, 404",
    "/topics/none/argument-map, 404",
    "/topics/none/precedents, 404",
    "/topics/deterrence/precedents?sort=%3Cscript%3E, 200",
    "/archive?topic=%3Cscript%3E&before=x, 200",
    "/archive?topic=%7Bx%7D, 200"
  })
  void whatIsNotThereOrNotMeantIsAPageAllTheSame(String path, int status) {
    desk()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(status)
        .contentType(startsWith("text/html"))
        .body(not(containsString("<script>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"swap=x", "swap=a:b", "include=no-such", "include=%3Cb%3E", "exclude=%00"})
  void choicesThatMakeNoSenseAreRefusedOrChangeNothing(String choice) {
    desk()
        .urlEncodingEnabled(false)
        .contentType("application/x-www-form-urlencoded")
        .body(choice)
        .post("/briefs/" + compose() + "/again")
        .then()
        .statusCode(choice.equals("swap=x") ? 303 : 422);
  }

  @Test
  void aPdfOfTheArchiveIsVerifiedAndAnAlteredOneIsNot() {
    byte[] pdf = desk().get("/v1/briefs/" + compose() + "?format=pdf").asByteArray();
    verify(pdf).statusCode(200).body(containsString("Unchanged: a brief of this archive"));

    pdf[pdf.length / 2] ^= 1;
    verify(pdf).statusCode(200).body(containsString("Altered: not as it was archived"));
  }

  @Test
  void whatIsNoBriefIsToldSo() {
    verify("<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .statusCode(200)
        .body(containsString("No brief of this archive"))
        .body(not(containsString("<script>alert")));
    desk().multiPart("other", "x").post("/verify").then().statusCode(400);
  }

  private static io.restassured.response.ValidatableResponse verify(byte[] file) {
    return desk().multiPart("file", "brief.pdf", file, "application/pdf").post("/verify").then();
  }

  @Test
  void aBriefIsIssuedToItsRecipientsAndRecalledWithThemShownFirst() {
    String brief =
        desk()
            .formParam("topic", "neutrality")
            .formParam("title", "To be recalled")
            .post("/briefs")
            .header("Location")
            .replaceFirst(".*/briefs/", "");
    String standing = "/briefs/" + brief + "/standing";

    desk().formParam("recipients", "the Minister").post(standing + "/issue").then().statusCode(403);
    desk()
        .header("X-Actor", "somebody.else")
        .formParam("recipients", "the Minister\nthe Chief of Staff")
        .post(standing + "/issue")
        .then()
        .statusCode(303);
    desk().get(standing).then().body(containsString("Each of these recipients (2)"));
    desk().formParam("reason", "").post(standing + "/recall").then().statusCode(422);
    desk().formParam("reason", "A mistake").post(standing + "/recall").then().statusCode(303);
    desk().get(standing).then().body(containsString("state recalled"));
  }

  private static String compose() {
    return desk()
        .formParam("topic", "deterrence")
        .post("/briefs")
        .header("Location")
        .replaceFirst(".*/briefs/", "");
  }

  private static RequestSpecification desk() {
    return given().baseUri(LocalStack.url(Service.COMPOSER)).redirects().follow(false);
  }
}
