package org.briefwright.testing.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Lists are filtered, and paged in one stable order through one state of the library.
interface ListsContract extends CollectionUnderTest {

  @Test
  default void aListShowsApprovedItemsUnlessAskedOtherwise() {
    SampleBody approved = fresh();
    client().release(approved);
    SampleBody draft = fresh();
    client().create(draft);

    List<String> both = List.of(approved.id(), draft.id());
    assertThat(ItemClient.ids(client().list(Map.of("id", both)))).containsExactly(approved.id());
    assertThat(ItemClient.ids(client().list(Map.of("id", both, "state", "draft"))))
        .containsExactly(draft.id());
  }

  @Test
  default void everyFilterFindsWhatMatchesIt() {
    SampleBody body = fresh();
    client().release(body);

    matchingFilters()
        .forEach(
            (name, value) ->
                assertThat(ItemClient.ids(client().list(Map.of(name, value, "limit", 1_000))))
                    .as(name)
                    .contains(body.id()));
  }

  @Test
  default void filtersNarrowTogether() {
    SampleBody body = fresh();
    client().release(body);
    Map<String, Object> all = new HashMap<>(matchingFilters());
    all.put("id", body.id());

    assertThat(ItemClient.ids(client().list(all))).containsExactly(body.id());
  }

  @Test
  default void aParameterThatTheListDoesNotKnowIsRefused() {
    client()
        .list(Map.of("colour", "red"))
        .then()
        .statusCode(400)
        .body("type", Problems.is("invalid-parameter"))
        .body("detail", startsWith("colour"));
  }

  @Test
  default void aLimitOutOfRangeIsRefused() {
    for (String limit : List.of("0", "-1", "1001", "many", "")) {
      client()
          .list(Map.of("limit", limit))
          .then()
          .statusCode(400)
          .body("detail", startsWith("limit"));
    }
  }

  @Test
  default void pagesShowEveryItemOnceInOrderWhileTheLibraryGrows() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      SampleBody body = fresh();
      client().create(body);
      ids.add(body.id());
    }
    Response page = client().list(Map.of("state", "draft", "limit", 2, "id", ids));
    List<String> seen = new ArrayList<>(ItemClient.ids(page));
    client().move(ids.get(4), 1, "withdrawn", ItemClient.AUTHOR, tag(ids.get(4)));

    for (String next = next(page); next != null; next = next(page)) {
      page = RestAssured.given().urlEncodingEnabled(false).get(next);
      seen.addAll(ItemClient.ids(page));
    }

    assertThat(seen).isSorted().containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  default void aCursorThatWasTamperedWithIsRefused() {
    client().create(fresh());
    client().create(fresh());
    Response page = client().list(Map.of("state", "draft", "limit", 1));
    String cursor = next(page).replaceAll(".*cursor=([^&]*).*", "$1");
    char altered = cursor.charAt(20) == 'A' ? 'B' : 'A';
    List<String> bad =
        List.of(cursor.substring(0, 20) + altered + cursor.substring(21), cursor + "AA", "x", "%");
    for (String one : bad) {
      client()
          .list(Map.of("state", "draft", "limit", 1, "cursor", one))
          .then()
          .statusCode(400)
          .body("type", Problems.is("invalid-parameter"))
          .body("detail", startsWith("cursor"));
    }
  }

  @Test
  default void aCursorOfAnotherListIsRefused() {
    client().create(fresh());
    client().create(fresh());
    Response page = client().list(Map.of("state", "draft", "limit", 1));
    String cursor = next(page).replaceAll(".*cursor=([^&]*).*", "$1");

    client()
        .list(Map.of("state", "approved", "limit", 1, "cursor", cursor))
        .then()
        .statusCode(400)
        .body("detail", startsWith("cursor"));
  }

  private String tag(String id) {
    return client().get(id).header("ETag");
  }

  private static String next(Response page) {
    String link = page.header("Link");
    if (link == null) {
      return null;
    }
    Matcher matcher = Pattern.compile("<(.*)>; rel=\"next\"").matcher(link);
    assertThat(matcher.matches()).as(link).isTrue();
    return matcher.group(1);
  }
}
