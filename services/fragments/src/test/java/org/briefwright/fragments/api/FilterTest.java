package org.briefwright.fragments.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.ItemClient;
import org.briefwright.testing.items.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class FilterTest {
  private static final List<String> NONE = List.of();
  private static final List<String> MINE = List.of("f-one", "f-two", "f-book", "f-treaty");

  /// Two of each sort that differ in everything that a filter looks at. Importing them again
  /// changes nothing.
  @BeforeEach
  void fillTheLibrary() {
    LibraryClient library = new LibraryClient("f");
    library
        .topic("war", NONE, NONE)
        .add(
            "topics",
            library
                .topicBody("land", List.of("war"), NONE)
                .with("/prefLabel", Map.of("en", "Territorial concessions", "uk", "Поступки"))
                .with("/altLabels", Map.of("en", List.of("Ceding land (100 %)", "a.c"))))
        .source("book")
        .source("treaty")
        .fragment("one", "war", "book")
        .add(
            "fragments",
            library
                .fragmentBody("two", "land", "treaty")
                .with("/stance", "con")
                .with("/kind", "rebuttal")
                .with("/lang", "uk")
                .with("/nature", "fact")
                .with("/confidence", "low")
                .with("/tlp", "AMBER+STRICT"))
        .release();
  }

  @ParameterizedTest
  @CsvSource({
    "topic, f-war, f-land",
    "stance, pro, con",
    "kind, claim, rebuttal",
    "lang, en, uk",
    "nature, opinion, fact",
    "confidence, moderate, low",
    "tlp, CLEAR, AMBER+STRICT",
    "source, f-book, f-treaty"
  })
  void fragmentsAreFoundByEachOfTheirFilters(String filter, String one, String two) {
    assertThat(found("fragments", filter, List.of(one))).containsExactly("f-one");
    assertThat(found("fragments", filter, List.of(two))).containsExactly("f-two");
    assertThat(found("fragments", filter, List.of(one, two))).containsExactly("f-one", "f-two");
  }

  @Test
  void filtersNarrowEachOther() {
    assertThat(
            ItemClient.ids(
                new ItemClient("fragments").list(Map.of("stance", "pro", "topic", "f-land"))))
        .isEmpty();
  }

  @Test
  void aWordOutsideAClosedSetIsAnsweredWithTheSet() {
    new ItemClient("fragments")
        .list(Map.of("stance", "for"))
        .then()
        .statusCode(400)
        .body("type", Problems.is("invalid-parameter"))
        .body("detail", allOf(containsString("stance"), containsString("pro, con, neutral")));
  }

  @ParameterizedTest
  @CsvSource({
    "Territorial concessions",
    "territorial CONC",
    "ceding land",
    "(100 %)",
    "Поступки",
  })
  void topicsAreFoundByWhatTheirLabelsHaveInThem(String text) {
    assertThat(ItemClient.ids(new ItemClient("topics").list(Map.of("label", text))))
        .containsExactly("f-land");
  }

  @ParameterizedTest
  @CsvSource({"a.c, 1", "abc, 0", ".*, 0", "'\" || true || $.x like_regex \"', 0", "\\, 0"})
  void aLabelIsATextAndNeverAPattern(String text, int found) {
    assertThat(ItemClient.ids(new ItemClient("topics").list(Map.of("label", text)))).hasSize(found);
  }

  @Test
  void allTopicsComeInOneCall() {
    given().queryParam("limit", 1000).get("/v1/topics").then().statusCode(200);
    given().queryParam("limit", 1001).get("/v1/topics").then().statusCode(400);
  }

  @Test
  void sourcesAreFoundByTheirIds() {
    assertThat(
            ItemClient.ids(
                new ItemClient("sources")
                    .list(Map.of("id", List.of("f-treaty", "f-book", "unknown")))))
        .containsExactly("f-book", "f-treaty");
  }

  @ParameterizedTest
  @CsvSource({"level, secondary, primary", "status, ok, retracted", "verified, certain, text"})
  void sourcesAreFoundByEachOfTheirFilters(String filter, String match, String other) {
    assertThat(found("sources", filter, List.of(match))).containsExactly("f-book", "f-treaty");
    assertThat(found("sources", filter, List.of(other))).isEmpty();
  }

  /// Other tests share the database, so only this one's own items are looked at.
  private static List<String> found(String collection, String filter, List<String> values) {
    return ItemClient.ids(new ItemClient(collection).list(Map.of(filter, values, "id", MINE)));
  }
}
