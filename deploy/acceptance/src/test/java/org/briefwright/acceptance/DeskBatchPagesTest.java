package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.briefwright.local.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The form of batches over HTTP: what it refuses, and how clearly.
class DeskBatchPagesTest {

  private static final int MEGABYTE = 1 << 20;

  @BeforeAll
  static void search() {
    LocalStack.searching();
  }

  @Test
  void fiftyMegabytesAreRefusedWithAPage() {
    file(new byte[50 * MEGABYTE])
        .post("/batches")
        .then()
        .statusCode(413)
        .contentType(startsWith("text/html"))
        .body(containsString("That is too much for one batch"));
  }

  @Test
  void tooMuchThatWasTypedIsRefusedWithAPageToo() {
    typed("topic\n" + "a".repeat(9 * MEGABYTE))
        .post("/batches")
        .then()
        .statusCode(413)
        .body(containsString("That is too much for one batch"));
  }

  @Test
  void tenThousandBrokenLinesAreCountedAndTheFirstAreNamed() {
    String lines = "{\"topic\":\"deterrence\",\"lang\":\"english\"}\n".repeat(10_000);

    String page = typed(lines).post("/batches").then().statusCode(422).extract().asString();

    assertThat(page)
        .contains("Lines to mend: 10000")
        .contains("Line 100, <code>line-100</code>")
        .doesNotContain("Line 101, ")
        .contains("And 9900 more.")
        .contains("<b>lang</b>");
    assertThat(page).as("what was typed stays").contains("&quot;english&quot;");
  }

  @Test
  void tooManyLinesAreRefusedByTheirNumber() {
    typed("topic\n" + "a\n".repeat(10_001))
        .post("/batches")
        .then()
        .statusCode(413)
        .body(containsString("at most 10000 lines"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no header",
        "topic,<script>alert(1)</script>\na,b",
        "name,topic\n<script>alert(1)</script>,deterrence",
        "{\"topic\":\"<script>alert(1)</script>\\u0000\"}",
        "topic\n\"</textarea><script>alert(1)</script>"
      })
  void whatIsNoBatchIsRefusedAndComesBackAsText(String lines) {
    typed(lines)
        .multiPart("title", "<script>alert(1)</script>{page.title}")
        .post("/batches")
        .then()
        .statusCode(422)
        .body(not(containsString("<script>alert")))
        .body(containsString("{page.title}"));
  }

  @Test
  void theFileOfARefusedBatchComesBackToBeMended() {
    file("topic,lang\ndeterrence,english\n".getBytes(StandardCharsets.UTF_8))
        .post("/batches")
        .then()
        .statusCode(422)
        .body(containsString("deterrence,english"));
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() {
    file("topic\nd\u00e9terrence\n".getBytes(StandardCharsets.ISO_8859_1))
        .post("/batches")
        .then()
        .statusCode(415)
        .body(containsString("UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl"})
  void theExamplesAreTakenIn(String form) {
    byte[] example = desk().get("/desk/example-batch." + form).asByteArray();

    Response sent = file(example).post("/batches");

    sent.then().statusCode(303);
    end(sent);
    desk()
        .get(sent.header("Location"))
        .then()
        .body(containsString("<progress max=\"3\" value=\"3\""));
  }

  @Test
  void theSameFormTwiceIsOneBatchAndAnotherFormIsAnother() {
    String token = UUID.randomUUID().toString();
    String first = form(token).post("/batches").header("Location");

    assertThat(form(token).post("/batches").header("Location")).isEqualTo(first);
    assertThat(form("another").post("/batches").header("Location")).isNotEqualTo(first);
  }

  @Test
  void whatIsClickedTwiceIsDoneOnce() {
    Response sent = typed("topic\nno such topic at all\n").post("/batches");
    String batch = end(sent);

    desk().post(batch + "/retry").then().statusCode(303);
    desk().post(batch + "/retry").then().statusCode(303);
    desk().post(batch + "/cancel").then().statusCode(303);
    desk().post(batch + "/cancel").then().statusCode(303);
    desk().post(batch + "/delete").then().statusCode(303);
    desk().post(batch + "/delete").then().statusCode(303);
    desk().get(batch).then().statusCode(404).contentType(startsWith("text/html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/batches/none", "/batches/x?state=%3Cscript%3E&after=y"})
  void whatIsNoBatchIsAPageAllTheSame(String path) {
    desk()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .contentType(startsWith("text/html"));
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    typed("topic\ndeterrence\n")
        .header("Sec-Fetch-Site", "cross-site")
        .post("/batches")
        .then()
        .statusCode(403);
  }

  /// Waits for the end of a batch that was sent.
  ///
  /// @return the path of its page
  private static String end(Response sent) {
    String page = sent.header("Location").replaceFirst(".*(?=/batches/)", "");
    try (BatchClient batches = new BatchClient(LocalStack.url(Service.COMPOSER))) {
      batches.end("/v1" + page);
    }
    return page;
  }

  private static RequestSpecification form(String token) {
    return typed("name,topic\nsent-twice,ceasefire\n").multiPart("token", token);
  }

  private static RequestSpecification typed(String lines) {
    return desk().multiPart("lines", lines, "text/plain; charset=utf-8");
  }

  private static RequestSpecification file(byte[] bytes) {
    return desk().multiPart("file", "round.csv", bytes, "text/csv");
  }

  private static RequestSpecification desk() {
    return given().baseUri(LocalStack.url(Service.COMPOSER)).redirects().follow(false);
  }
}
