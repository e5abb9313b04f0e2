package org.briefwright.fragments.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.ItemClient;
import org.briefwright.testing.items.Problems;
import org.briefwright.testing.items.SampleBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReferenceTest {
  private static final List<String> NONE = List.of();

  @Test
  void anImportMayBringWhatIsMentionedAfterWhoeverMentionsIt() {
    LibraryClient library = new LibraryClient("order");

    library
        .fragment("a", "t", "s")
        .source("s")
        .topic("t", NONE, NONE)
        .post()
        .then()
        .statusCode(200);
  }

  @Test
  void fragmentsMayAnswerEachOtherInACircle() {
    LibraryClient library = new LibraryClient("ring");

    library
        .topic("t", NONE, NONE)
        .source("s")
        .add("fragments", attacking(library, "a", "b"))
        .add("fragments", attacking(library, "b", "a"))
        .post()
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/topics, [~gone~], /topics/0",
    "/question, ~gone~, /question",
    "/keyPoints, [~lost-t/luck~], /keyPoints/0",
    "/relations, [{~type~: ~refines~; ~target~: ~gone~}], /relations/0/target",
    "/citations, [{~sourceId~: ~gone~; ~function~: ~supports~}], /citations/0/sourceId"
  })
  void aMentionThatDanglesRefusesTheWholeImport(String at, String value, String pointer)
      throws Exception {
    LibraryClient library = new LibraryClient("lost");
    Object json =
        new com.fasterxml.jackson.databind.ObjectMapper()
            .readTree(value.replace('~', '"').replace(';', ','));
    SampleBody broken = library.fragmentBody("a", "t", "s").with(at, json);
    if (at.equals("/topics")) {
      broken = broken.with("/keyPoints", NONE);
    }
    long before = ItemClient.head();

    library
        .topic("t", NONE, NONE)
        .source("s")
        .add("fragments", broken)
        .post()
        .then()
        .statusCode(422)
        .body("items.id", equalTo(List.of("lost-a")))
        .body("items[0].errors.pointer", equalTo(List.of(pointer)));

    assertThat(ItemClient.head()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"broader", "narrower", "related"})
  void aTopicsNeighboursMustExist(String field) {
    LibraryClient library = new LibraryClient("lonely");

    library
        .add("topics", library.topicBody("t", NONE, NONE).with("/" + field, List.of("gone")))
        .post()
        .then()
        .statusCode(422)
        .body("items[0].errors[0].pointer", equalTo("/" + field + "/0"))
        .body("items[0].errors[0].detail", containsString("'gone'"));
  }

  @Test
  void aDraftMayMentionWhatIsStillToCome() {
    LibraryClient library = new LibraryClient("early");

    new ItemClient("fragments").create(library.fragmentBody("a", "t", "s")).then().statusCode(201);
  }

  @Test
  void approvalWaitsForWhatIsMentioned() {
    LibraryClient library = new LibraryClient("late");
    ItemClient fragments = new ItemClient("fragments");
    String draft = fragments.create(library.fragmentBody("a", "t", "s")).header("ETag");
    String inReview =
        fragments.move("late-a", 1, "inReview", ItemClient.AUTHOR, draft).header("ETag");

    fragments
        .move("late-a", 1, "approved", ItemClient.EDITOR, inReview)
        .then()
        .statusCode(422)
        .body("type", Problems.is("validation-failed"))
        .body(
            "errors.pointer",
            equalTo(
                List.of(
                    "/body/topics/0",
                    "/body/question",
                    "/body/keyPoints/0",
                    "/body/citations/0/sourceId")));
    library.topic("t", NONE, NONE).source("s").release();

    fragments.move("late-a", 1, "approved", ItemClient.EDITOR, inReview).then().statusCode(200);
  }

  @Test
  void aKeyPointThatTheTopicHasGivenUpIsNoLongerMentioned() {
    LibraryClient library = new LibraryClient("given-up");
    library.topic("t", NONE, NONE).source("s").release();
    library.add("topics", library.topicBody("t", NONE, NONE).with("/keyPoints", NONE)).release();

    library
        .fragment("a", "t", "s")
        .post()
        .then()
        .statusCode(422)
        .body("items[0].errors[0].pointer", equalTo("/keyPoints/0"))
        .body("items[0].errors[0].detail", containsString("own-forces"));
  }

  @Test
  void whatWasApprovedBeforeIsNotJudgedAgainByAnImport() {
    LibraryClient library = new LibraryClient("since");
    library.topic("t", NONE, NONE).source("s").fragment("a", "t", "s").release();
    ItemClient sources = new ItemClient("sources");
    String tag = sources.get("since-s").header("ETag");
    sources.move("since-s", 1, "withdrawn", ItemClient.EDITOR, tag).then().statusCode(200);

    library
        .fragment("a", "t", "s")
        .post()
        .then()
        .statusCode(200)
        .body("items.outcome", equalTo(List.of("unchanged")));
  }

  private static SampleBody attacking(LibraryClient library, String name, String target) {
    return library
        .fragmentBody(name, "t", "s")
        .with("/relations", List.of(Map.of("type", "attacks", "target", library.id(target))));
  }
}
