package org.briefwright.fragments.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class KeyPointsTest {
  @BeforeEach
  void fillTheLibrary() {
    LibraryClient library = new LibraryClient("k");
    library
        .add(
            "topics",
            library
                .topicBody("war", List.of(), List.of())
                .with(
                    "/keyPoints",
                    List.of(
                        point("armies", "A strong army of its own protects a state"),
                        point("treaties", "Treaties and courts settle disputes"))))
        .source("book")
        .add("fragments", fragment(library, "said", "An army of its own keeps a state safe"))
        .add(
            "fragments",
            fragment(library, "unsaid", "Courts can settle disputes by treaty")
                .with("/keyPoints", List.of()))
        .release();
  }

  @Test
  void aFragmentThatNamesAKeyPointCarriesIt() {
    given()
        .get("/v1/topics/k-war/key-points")
        .then()
        .statusCode(200)
        .body("keyPoints[0].carriedBy.id", contains("k-said"));
  }

  @Test
  void aFragmentThatMakesAKeyPointWithoutNamingItIsSuggested() {
    given()
        .get("/v1/topics/k-war/key-points")
        .then()
        .body("keyPoints[1].carriedBy", empty())
        .body("keyPoints[1].alsoAnsweredBy.id", hasItem("k-unsaid"))
        .body("keyPoints[0].alsoAnsweredBy.id", not(hasItem("k-unsaid")));
  }

  @Test
  void aTopicThatIsNotThereHasNone() {
    given().get("/v1/topics/k-nowhere/key-points").then().statusCode(404);
  }

  private static Map<String, Object> point(String id, String text) {
    return Map.of("id", id, "text", Map.of("en", text), "stance", "pro", "required", true);
  }

  private static org.briefwright.testing.items.SampleBody fragment(
      LibraryClient library, String name, String tag) {
    return library
        .fragmentBody(name, "war", "book")
        .with("/tag", tag)
        .with("/stance", "pro")
        .with("/keyPoints", List.of("k-war/armies"));
  }
}
