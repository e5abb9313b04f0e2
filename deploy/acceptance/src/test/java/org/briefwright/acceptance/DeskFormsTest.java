package org.briefwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefwright.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The library's forms over HTTP: sent twice, sent by somebody who is signed out, sent while a
/// service is away, and filled with what wants to be a page.
class DeskFormsTest {

  private static final String HOSTILE = "<script>alert(1)</script>{page.form}'\"><img src=x>";

  @BeforeAll
  static void search() {
    LocalStack.searching();
  }

  @Test
  void aFormThatIsSentTwiceMakesOneDraft() {
    Map<String, String> fields = DeskEditors.fragment("desk-twice", "A standing army deters");

    Response first = DeskEditors.add(fields, "the-same-key");
    Response second = DeskEditors.add(fields, "the-same-key");

    first.then().statusCode(303).header("Location", endsWith("/desk-twice?version=1"));
    second.then().statusCode(303).header("Location", endsWith("/desk-twice?version=1"));
    assertThat(DeskEditors.states("desk-twice")).containsExactly("draft");
  }

  @Test
  void aTopicThatIsSentTwiceMakesOneDraft() {
    Map<String, String> fields = DeskEditors.topic("desk-topic-twice", "A topic sent twice");

    for (int i = 0; i < 2; i++) {
      DeskEditors.add("topics", fields, "the-same-topic")
          .then()
          .statusCode(303)
          .header("Location", endsWith("/desk-topic-twice?version=1"));
    }
  }

  @Test
  void anEditThatIsSentTwiceMakesOneVersion() {
    DeskEditors.add("desk-edited-twice", "A standing army deters");
    Map<String, String> fields =
        new HashMap<>(DeskEditors.fragment("desk-edited-twice", "It deters"));
    fields.put("tag", "A ready army deters");
    String tag = tag("desk-edited-twice");

    for (int i = 0; i < 2; i++) {
      edit("desk-edited-twice", fields, tag)
          .then()
          .statusCode(303)
          .header("Location", endsWith("?version=2"));
    }
    assertThat(DeskEditors.states("desk-edited-twice")).containsExactly("draft", "draft");
  }

  @Test
  void whoIsSignedOutGetsTheirTextBack() {
    Response answer =
        DeskEditors.desk(DeskEditors.AUTHOR)
            .header("Authorization", "")
            .formParams(
                DeskEditors.fragment("desk-signed-out", "A claim that took an hour to write"))
            .post("/library/add/fragments");

    answer
        .then()
        .statusCode(401)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("You are not signed in any more"))
        .body(containsString("A claim that took an hour to write"))
        .body(containsString("An army that is there already deters"));
  }

  @Test
  void aServiceThatIsAwayIsNamedAndTheTextStays() throws InterruptedException {
    LocalStack.stack().kill(Service.FRAGMENTS);
    try {
      DeskEditors.add(
              DeskEditors.fragment("desk-outage", "A claim that took an hour to write"), "outage")
          .then()
          .statusCode(503)
          .body(containsString("The fragments service does not answer"))
          .body(containsString("A claim that took an hour to write"))
          .body(containsString("value=\"outage\""));
    } finally {
      LocalStack.stack().startAll(Set.of(Service.FRAGMENTS));
      new Analysts(LocalStack.url(Service.COMPOSER), "the forms").awaitFirstBrief();
      LocalStack.searching();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "tag",
        "body/short",
        "body/full",
        "lang",
        "kind",
        "topics",
        "question",
        "stance",
        "alsoAnswers/0/question",
        "keyPoints",
        "relations/0/target",
        "citations/0/sourceId",
        "citations/0/locator/value",
        "citations/0/quote/exact",
        "nature",
        "figure",
        "baseScore",
        "confidence",
        "likelihood",
        "audiences",
        "jurisdictions",
        "validFrom",
        "tlp",
        "owner"
      })
  void markupInAFieldComesBackAsText(String field) {
    Map<String, String> fields =
        new HashMap<>(
            DeskEditors.fragment(
                "desk-hostile-" + field.toLowerCase().replaceAll("[^a-z]+", "-"), "A claim"));
    fields.put(field, HOSTILE);
    Response answer = DeskEditors.add(fields, "hostile");

    if (answer.statusCode() == 303) {
      String address = answer.header("Location");
      answer = DeskEditors.desk(DeskEditors.AUTHOR).get(address);
      DeskEditors.desk(DeskEditors.AUTHOR)
          .get(address.replaceFirst("\\?.*", "/history"))
          .then()
          .statusCode(200)
          .body(not(containsString("<script>alert")));
    } else {
      answer.then().statusCode(422);
    }
    answer
        .then()
        .body(containsString("alert(1)"))
        .body(not(containsString("<script>alert")))
        .body(not(containsString("<img src=x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "prefLabel/en",
        "prefLabel/+text",
        "prefLabel/+lang",
        "question/uk",
        "definition/de",
        "altLabels/en",
        "broader",
        "keyPoints/0/id",
        "keyPoints/0/text/en",
        "keyPoints/0/text/+lang",
        "factors/0/id",
        "factors/0/reason"
      })
  void markupInATopicComesBackAsText(String field) {
    Map<String, String> fields =
        new HashMap<>(
            DeskEditors.topic(
                "desk-topic-" + field.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                "A topic"));
    fields.put("prefLabel/+lang", "fr");
    fields.put("prefLabel/+text", "Un sujet");
    fields.put("keyPoints/0/text/+text", "Un point");
    fields.put("keyPoints/0/text/+lang", "fr");
    fields.put(field, HOSTILE);
    Response answer = DeskEditors.add("topics", fields, "hostile-topic");

    if (answer.statusCode() == 303) {
      answer = DeskEditors.desk(DeskEditors.AUTHOR).get(answer.header("Location"));
    } else {
      answer.then().statusCode(422);
    }
    answer
        .then()
        .body(containsString("alert(1)"))
        .body(not(containsString("<script>alert")))
        .body(not(containsString("<img src=x")));
  }

  @Test
  void whoIsSignedOutGetsTheirTopicBack() {
    Map<String, String> fields =
        new HashMap<>(DeskEditors.topic("desk-topic-out", "Hours of work"));
    fields.put("altLabels/+lang", "no language");
    fields.put("altLabels/+text", "Sujet");

    DeskEditors.desk(DeskEditors.AUTHOR)
        .header("Authorization", "")
        .formParams(fields)
        .post("/library/topics/deterrence/edit")
        .then()
        .statusCode(401)
        .body(containsString("Hours of work"))
        .body(containsString("Нова тема"))
        .body(containsString("It helps whoever looks for it"))
        .body(containsString("value=\"no language\""))
        .body(containsString("value=\"Sujet\""))
        .body(not(containsString("Security guarantees")));
  }

  @ParameterizedTest
  @CsvSource({
    "uk, Задовго: щонайбільше 160 знаків, Це потрібно",
    "de, Zu lang: höchstens 160 Zeichen, Das ist nötig"
  })
  void whatIsWrongIsSaidInTheReadersLanguageAndInTheServicesWords(
      String lang, String tooLong, String needed) {
    Map<String, String> fields =
        new HashMap<>(DeskEditors.fragment("desk-translated", "word ".repeat(50)));
    fields.remove("confidence");

    DeskEditors.desk(DeskEditors.AUTHOR)
        .header("Accept-Language", lang)
        .formParams(fields)
        .formParam("do", "save")
        .post("/library/add/fragments")
        .then()
        .statusCode(422)
        .body(containsString(tooLong))
        .body(containsString("has 249 characters; at most 160 are accepted"))
        .body(containsString(needed))
        .body(containsString("must not be null"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=<script>alert(1)</script>", "?q=%00", "?q=deterrence"})
  void suggestionsAreForWhoIsSignedIn(String query) {
    DeskEditors.desk(DeskEditors.AUTHOR)
        .header("Authorization", "")
        .get("/library/suggest/topics" + query)
        .then()
        .statusCode(401);
    DeskEditors.desk(DeskEditors.AUTHOR)
        .get("/library/suggest/topics" + query)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body(not(containsString("<script")));
  }

  @Test
  void linesGoOutAndComeInAgainAndWhatIsWrongIsToldByItsLine() {
    byte[] lines =
        DeskEditors.desk(DeskEditors.AUTHOR)
            .get("/library/transfer/templates?form=lines")
            .then()
            .statusCode(200)
            .contentType("application/jsonl")
            .header("Content-Disposition", containsString("library-templates.jsonl"))
            .extract()
            .asByteArray();

    transfer("import", "library.jsonl", lines)
        .then()
        .statusCode(200)
        .body(containsString("0 new, 0 changed,"));
    String wrong =
        "\n{\"collection\":\"templates\",\"body\":{\"id\":\"desk-<b>\"}}\n{\"collection\":";
    transfer("import", "library.jsonl", wrong.getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(200)
        .body(containsString("Nothing came in: 2 items need mending"))
        .body(containsString("<b>Line 2</b>: <code>templates/desk-&lt;b&gt;</code>"))
        .body(containsString("<b>Line 3</b>"));
  }

  @Test
  void aFormOfAnotherSiteIsNotTaken() {
    DeskEditors.desk(DeskEditors.AUTHOR)
        .header("Sec-Fetch-Site", "cross-site")
        .formParams(DeskEditors.fragment("desk-forged", "A claim"))
        .post("/library/add/fragments")
        .then()
        .statusCode(403);
  }

  @Test
  void aVersionThatWasMovedMeanwhileIsShownAsItStands() {
    DeskEditors.add("desk-moved", "A standing army deters");
    String tag = tag("desk-moved");
    move("desk-moved", "inReview", tag).then().statusCode(303);
    move("desk-moved", "inReview", tag).then().statusCode(303);
    move("desk-moved", "withdrawn", tag)
        .then()
        .statusCode(412)
        .body(containsString("Somebody changed its state in the meantime"));
    move("desk-moved", "nonsense", tag).then().statusCode(400);
    assertThat(DeskEditors.states("desk-moved")).isEqualTo(java.util.List.of("inReview"));
  }

  @Test
  void aFragmentIsDrawnAsItWouldBePrintedWhileItIsWritten() {
    byte[] page =
        DeskEditors.desk(DeskEditors.AUTHOR)
            .formParams(DeskEditors.fragment("desk-preview", "A standing army deters"))
            .post("/library/preview/fragments")
            .then()
            .statusCode(200)
            .contentType("image/png")
            .extract()
            .asByteArray();
    byte[] emptier =
        DeskEditors.desk(DeskEditors.AUTHOR)
            .formParam("tag", "A standing army deters")
            .post("/library/preview/fragments")
            .asByteArray();
    assertThat(new String(page, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
    assertThat(page.length).isGreaterThan(emptier.length + 1_000);

    io.restassured.RestAssured.given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .contentType("application/json")
        .body(Map.of("body", Map.of("full", "word ".repeat(2_000))))
        .post("/v1/previews")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/body/full"));
  }

  @Test
  void whatIsTakenOutComesInAgainUnchanged() {
    byte[] library =
        DeskEditors.desk(DeskEditors.AUTHOR)
            .get("/library/transfer/templates")
            .then()
            .statusCode(200)
            .contentType("application/zip")
            .extract()
            .asByteArray();

    transfer("import", "library.zip", library)
        .then()
        .statusCode(200)
        .body(containsString("0 new, 0 changed,"));
  }

  @Test
  void anImportThatBreaksARuleNamesTheItemAndBringsNothingIn() {
    String items =
        "{\"items\":[{\"collection\":\"templates\",\"body\":{\"id\":\"desk-<b>broken\"}}]}";

    transfer("import", "items.json", items.getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(200)
        .body(containsString("Nothing came in: 1 item needs mending"))
        .body(containsString("templates/desk-&lt;b&gt;broken"));
    transfer("import", "items.json", "[]".getBytes(StandardCharsets.UTF_8)).then().statusCode(422);
  }

  private static Response transfer(String deed, String name, byte[] file) {
    return DeskEditors.desk(DeskEditors.AUTHOR)
        .contentType("multipart/form-data")
        .multiPart("service", "templates")
        .multiPart("do", deed)
        .multiPart("file", name, file)
        .post("/library/transfer");
  }

  private static Response move(String id, String to, String tag) {
    return DeskEditors.desk(DeskEditors.AUTHOR)
        .formParam("to", to)
        .formParam("tag", tag)
        .post("/library/fragments/" + id + "/versions/1");
  }

  private static Response edit(String id, Map<String, String> fields, String tag) {
    return DeskEditors.desk(DeskEditors.AUTHOR)
        .formParams(fields)
        .formParam("seen", tag)
        .formParam("do", "save")
        .post("/library/fragments/" + id + "/edit");
  }

  private static String tag(String id) {
    return io.restassured.RestAssured.given()
        .baseUri(LocalStack.url(Service.FRAGMENTS))
        .get("/v1/fragments/" + id)
        .header("ETag");
  }
}
