package org.briefwright.fragments.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SearchTest {
  private static final List<String> MINE = List.of("s-walls", "s-ships", "s-bread");

  @BeforeEach
  void fillTheLibrary() {
    LibraryClient library = new LibraryClient("s");
    library
        .topic("war", List.of(), List.of())
        .source("book")
        .add("fragments", body(library, "walls", "Fortified borders keep an attacker out"))
        .add(
            "fragments",
            body(library, "ships", "A navy protects trade at sea").with("/stance", "con"))
        .add("fragments", body(library, "bread", "Bakers rise early to knead dough"))
        .release();
  }

  private static org.briefwright.testing.items.SampleBody body(
      LibraryClient library, String name, String tag) {
    return library.fragmentBody(name, "war", "book").with("/tag", tag);
  }

  @Test
  void fragmentsAreFoundByMeaning() {
    assertThat(ids(search(Map.of("q", "warships guard merchant vessels"))).getFirst())
        .isEqualTo("s-ships");
  }

  @Test
  void eachItemIsToldWithItsScore() {
    JsonPath found = search(Map.of("q", "knead dough at sea"));

    assertThat(found.getString("matches[0].id")).isEqualTo("s-bread");
    assertThat(found.getInt("matches[0].score")).isGreaterThan(found.getInt("matches[1].score"));
  }

  @Test
  void highlightsAreTextsAndPlaces() {
    JsonPath found = search(Map.of("q", "kneading"));

    assertThat(found.getString("matches[0].highlights[0].text"))
        .isEqualTo("Bakers rise early to knead dough");
    assertThat(found.getInt("matches[0].highlights[0].marks[0].start")).isEqualTo(21);
  }

  @Test
  void filtersNarrowASearchAsTheyNarrowAList() {
    assertThat(ids(search(Map.of("q", "navy borders dough", "stance", "con"))))
        .containsExactly("s-ships");
  }

  @Test
  void aSearchAsOfANumberSeesWhatStoodThen() {
    long before = given().get("/v1/library").jsonPath().getLong("sequence");
    new LibraryClient("s")
        .add(
            "fragments",
            body(new LibraryClient("s"), "late-" + before, "Navies protect trade at sea"))
        .release();
    Map<String, Object> then = new HashMap<>(Map.of("q", "a navy protects trade", "limit", 100));

    List<String> now = everything(then);
    then.put("asOf", before);

    assertThat(now).contains("s-late-" + before);
    assertThat(everything(then)).doesNotContain("s-late-" + before);
  }

  @Test
  void pagesFollowEachOtherWithoutAGap() {
    JsonPath whole = search(Map.of("q", "navy borders dough"));
    var first =
        given()
            .queryParam("q", "navy borders dough")
            .queryParam("id", MINE)
            .queryParam("limit", 1)
            .get("/v1/fragments");
    String next = first.header("Link").replaceAll("^<|>; rel=\"next\"$", "");

    List<String> second =
        given().urlEncodingEnabled(false).get(next).jsonPath().getList("items.id");

    assertThat(second).containsExactly(ids(whole).get(1));
  }

  @ParameterizedTest
  @CsvSource({"q, ''", "sides, both", "q, '   '"})
  void whatIsNoSearchIsRefused(String name, String value) {
    given()
        .queryParam(name, value)
        .get("/v1/fragments")
        .then()
        .statusCode(400)
        .body("type", Problems.is("invalid-parameter"))
        .body("detail", containsString(name));
  }

  @Test
  void aQueryHasALongestLength() {
    given().queryParam("q", "war ".repeat(126)).get("/v1/fragments").then().statusCode(400);
    given().queryParam("q", "war ".repeat(125)).get("/v1/fragments").then().statusCode(200);
  }

  @Test
  void sourcesAreNotSearched() {
    given().queryParam("q", "war").get("/v1/sources").then().statusCode(400);
  }

  private static JsonPath search(Map<String, Object> parameters) {
    return given()
        .queryParams(parameters)
        .queryParam("id", MINE)
        .get("/v1/fragments")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> everything(Map<String, Object> parameters) {
    return given().queryParams(parameters).get("/v1/fragments").jsonPath().getList("items.id");
  }

  private static List<String> ids(JsonPath page) {
    return page.getList("items.id");
  }
}
