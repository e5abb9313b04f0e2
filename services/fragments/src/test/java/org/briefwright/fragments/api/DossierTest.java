package org.briefwright.fragments.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.ItemClient;
import org.briefwright.testing.items.Problems;
import org.briefwright.testing.items.SampleBody;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class DossierTest {
  private static final List<String> NONE = List.of();

  @Test
  void holdsATopicAndAllBelowItWithTheirFragmentsAndSources() {
    LibraryClient library = new LibraryClient("all");
    library
        .topic("top", NONE, List.of("middle"))
        .topic("middle", NONE, NONE)
        .topic("bottom", List.of("middle"), NONE)
        .topic("elsewhere", NONE, NONE)
        .source("book")
        .source("treaty")
        .source("unread")
        .fragment("a", "top", "book")
        .fragment("b", "bottom", "treaty")
        .fragment("c", "elsewhere", "unread")
        .release();

    Response dossier = library.dossier("top", Map.of());

    assertThat(dossier.jsonPath().getString("topic.id")).isEqualTo("all-top");
    assertThat(ids(dossier, "topics")).containsExactly("all-bottom", "all-middle", "all-top");
    assertThat(ids(dossier, "fragments")).containsExactly("all-a", "all-b");
    assertThat(ids(dossier, "sources")).containsExactly("all-book", "all-treaty");
  }

  @Test
  void holdsTranslationsAndFiguresOfItsFragmentsAndTheFiguresSources() {
    LibraryClient library = new LibraryClient("words");
    library
        .topic("t", NONE, NONE)
        .source("book")
        .source("data")
        .add(
            "figures",
            SampleBody.of("figures")
                .with("/id", "words-chart")
                .with(
                    "/citations",
                    List.of(Map.of("sourceId", "words-data", "function", "supports"))))
        .add("fragments", library.fragmentBody("a", "t", "book").with("/figure", "words-chart"))
        .fragment("b", "t", "book")
        .add(
            "translations",
            SampleBody.of("translations")
                .with("/id", "words-a-de")
                .with("/translationOf/id", "words-a"))
        .release();

    Response dossier = library.dossier("t", Map.of());

    assertThat(ids(dossier, "translations")).containsExactly("words-a-de");
    assertThat(ids(dossier, "figures")).containsExactly("words-chart");
    assertThat(ids(dossier, "sources")).containsExactly("words-book", "words-data");
  }

  @Test
  void holdsRelationsAndCitationsOfItsFragments() {
    LibraryClient library = new LibraryClient("whole");
    library
        .topic("t", NONE, NONE)
        .source("s")
        .fragment("claim", "t", "s")
        .add(
            "fragments",
            library
                .fragmentBody("answer", "t", "s")
                .with("/relations", List.of(Map.of("type", "attacks", "target", "whole-claim"))))
        .release();

    library
        .dossier("t", Map.of())
        .then()
        .body("fragments[0].body.relations[0].target", equalTo("whole-claim"))
        .body("fragments[0].body.citations[0].sourceId", equalTo("whole-s"))
        .body("sources[0].body.csl.title", equalTo("Arms and Influence"));
  }

  @Test
  void leavesOutFieldsThatAnItemDoesNotHave() {
    LibraryClient library = new LibraryClient("lean");
    library.topic("t", NONE, NONE).source("s").fragment("a", "t", "s").release();

    assertThat(library.dossier("t", Map.of()).asString()).doesNotContain("null");
  }

  @Test
  void walksACircleOfTopicsOnce() {
    LibraryClient library = new LibraryClient("circle");
    library
        .topic("a", NONE, List.of("b"))
        .topic("b", NONE, List.of("c"))
        .topic("c", NONE, List.of("a"))
        .release();

    assertThat(ids(library.dossier("b", Map.of()), "topics"))
        .containsExactly("circle-a", "circle-b", "circle-c");
  }

  @Test
  void aLinkToATopicThatIsNotApprovedLeadsNowhere() {
    LibraryClient library = new LibraryClient("link");
    new ItemClient("topics").create(library.topicBody("draft", NONE, NONE)).then().statusCode(201);
    library.topic("t", NONE, List.of("draft")).release();

    assertThat(ids(library.dossier("t", Map.of()), "topics")).containsExactly("link-t");
  }

  @Test
  void ofALargeTopicItHoldsTheStrongestOfEachSideAndWhatAttacksThem() {
    LibraryClient library = new LibraryClient("large");
    library.topic("t", NONE, NONE).source("s");
    for (int i = 0; i < 310; i++) {
      library.add("fragments", large(library, "pro-" + i, "pro", 0.9 - i / 1000.0));
    }
    for (int i = 0; i < 9; i++) {
      library.add("fragments", large(library, "con-" + i, "con", 0.1));
    }
    library
        .add(
            "fragments",
            large(library, "attack", "pro", 0.01)
                .with("/relations", List.of(Map.of("type", "attacks", "target", "large-pro-0"))))
        .add("fragments", large(library, "weakest", "pro", 0))
        .release();

    Response dossier = library.dossier("t", Map.of());
    Response withWeakest = library.dossier("t", Map.of("with", "large-weakest"));

    assertThat(ids(dossier, "fragments"))
        .hasSize(300)
        .isSorted()
        .contains("large-pro-0", "large-pro-289", "large-con-0", "large-con-8", "large-attack")
        .doesNotContain("large-pro-290", "large-pro-309", "large-weakest");
    assertThat(dossier.jsonPath().getInt("leftOut")).isEqualTo(21);
    assertThat(ids(withWeakest, "fragments"))
        .hasSize(300)
        .contains("large-weakest", "large-attack")
        .doesNotContain("large-pro-289");
  }

  @Test
  void ofALargeTopicItFollowsWhatHappensToItsFragmentsForwardsAndBackwards() {
    LibraryClient library = new LibraryClient("moving");
    library.topic("t", NONE, NONE).source("s");
    for (int i = 0; i < 320; i++) {
      library.add("fragments", large(library, "pro-" + i, "pro", 0.9 - i / 1000.0));
    }
    long then = library.release();
    List<String> before = ids(library.dossier("t", Map.of()), "fragments");
    ItemClient fragments = new ItemClient("fragments");
    String tag = fragments.get("moving-pro-0").header("ETag");
    fragments.move("moving-pro-0", 1, "withdrawn", ItemClient.EDITOR, tag).then().statusCode(200);
    library
        .add("fragments", large(library, "pro-319", "pro", 0.95))
        .add("fragments", large(library, "late", "con", 0.1))
        .source("other")
        .release();

    Response now = library.dossier("t", Map.of());

    assertThat(before).contains("moving-pro-0").doesNotContain("moving-pro-319");
    assertThat(ids(now, "fragments"))
        .hasSize(300)
        .contains("moving-pro-319", "moving-late", "moving-pro-298")
        .doesNotContain("moving-pro-0", "moving-pro-299");
    assertThat(now.jsonPath().getInt("leftOut")).isEqualTo(20);
    assertThat(ids(library.dossier("t", Map.of("asOf", then)), "fragments")).isEqualTo(before);
    assertThat(ids(library.dossier("t", Map.of()), "fragments")).isEqualTo(ids(now, "fragments"));
  }

  @Test
  void whatIsWantedMustBeAnId() {
    LibraryClient library = new LibraryClient("wanted");
    library.topic("t", NONE, NONE).release();

    library
        .dossier("t", Map.of("with", "no id"))
        .then()
        .statusCode(400)
        .body("type", Problems.is("invalid-parameter"))
        .body("detail", containsString("with"));
  }

  private static SampleBody large(LibraryClient library, String name, String stance, double score) {
    return library
        .fragmentBody(name, "t", "s")
        .with("/stance", stance)
        .with("/relations", NONE)
        .with("/baseScore", score);
  }

  @Test
  void leavesOutWhatIsNotApproved() {
    LibraryClient library = new LibraryClient("drafts");
    library.topic("t", NONE, NONE).source("s").fragment("a", "t", "s").release();
    ItemClient fragments = new ItemClient("fragments");
    fragments.create(library.fragmentBody("draft", "t", "s")).then().statusCode(201);
    String tag = given().get("/v1/sources/drafts-s").header("ETag");
    new ItemClient("sources").move("drafts-s", 1, "withdrawn", ItemClient.EDITOR, tag);

    Response dossier = library.dossier("t", Map.of());

    assertThat(ids(dossier, "fragments")).containsExactly("drafts-a");
    assertThat(ids(dossier, "sources")).isEmpty();
  }

  @Test
  void showsTheLibraryAsItStoodAtANumber() {
    LibraryClient library = new LibraryClient("past");
    long then = library.topic("t", NONE, NONE).source("s").fragment("a", "t", "s").release();
    library.fragment("b", "t", "s").release();

    Response dossier = library.dossier("t", Map.of("asOf", then));

    assertThat(dossier.jsonPath().getLong("asOf")).isEqualTo(then);
    assertThat(ids(dossier, "fragments")).containsExactly("past-a");
    assertThat(ids(library.dossier("t", Map.of()), "fragments"))
        .containsExactly("past-a", "past-b");
  }

  @Test
  void isTheSameTextEveryTimeAtANumber() {
    LibraryClient library = new LibraryClient("same");
    long then = library.topic("t", NONE, NONE).source("s").fragment("a", "t", "s").release();
    String first = library.dossier("t", Map.of("asOf", then)).asString();
    library.fragment("b", "t", "s").release();

    assertThat(library.dossier("t", Map.of("asOf", then)).asString()).isEqualTo(first);
  }

  @Test
  void neverChangesAtANumberAndIsRevalidatedWithoutOne() {
    LibraryClient library = new LibraryClient("cache");
    long then = library.topic("t", NONE, NONE).release();

    assertThat(library.dossier("t", Map.of("asOf", then)).header("Cache-Control"))
        .isEqualTo("private, max-age=31536000, immutable");
    assertThat(library.dossier("t", Map.of()).header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void isNotSentAgainToWhoeverHasIt() {
    LibraryClient library = new LibraryClient("etag");
    library.topic("t", NONE, NONE).release();
    String tag = library.dossier("t", Map.of()).header("ETag");

    Response again =
        given().header("If-None-Match", tag).get("/v1/topics/" + library.id("t") + "/dossier");
    library.source("s").release();
    Response changed =
        given().header("If-None-Match", tag).get("/v1/topics/" + library.id("t") + "/dossier");

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asString()).isEmpty();
    assertThat(changed.statusCode()).isEqualTo(200);
  }

  @Test
  void ofAnUnknownTopicIsAProblem() {
    given()
        .get("/v1/topics/no-such-topic/dossier")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", Problems.is("not-found"))
        .body("detail", containsString("'no-such-topic'"));
  }

  @Test
  void ofATopicThatWasNeverApprovedIsAProblem() {
    SampleBody draft = new LibraryClient("draft").topicBody("t", NONE, NONE);
    new ItemClient("topics").create(draft).then().statusCode(201);

    given().get("/v1/topics/draft-t/dossier").then().statusCode(404);
  }

  @Test
  void ofTheFutureIsRefused() {
    LibraryClient library = new LibraryClient("future");
    library.topic("t", NONE, NONE).release();

    library
        .dossier("t", Map.of("asOf", 999_999_999))
        .then()
        .statusCode(400)
        .body("type", Problems.is("invalid-parameter"))
        .body("detail", containsString("asOf"));
  }

  private static List<String> ids(Response dossier, String list) {
    return dossier.jsonPath().getList(list + ".id");
  }
}
