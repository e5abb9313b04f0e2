package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.briefwright.local.Service;

/// What editors write at the desk in tests: a fragment that can be approved as it is.
final class DeskEditors {

  static final String AUTHOR = "a.author";
  static final String REVIEWER = "b.reviewer";

  private DeskEditors() {}

  /// The fields of a sound fragment, as its form names them.
  static Map<String, String> fragment(String id, String tag) {
    return Map.ofEntries(
        Map.entry("id", id),
        Map.entry("tag", tag),
        Map.entry("body/short", "An army that is there already deters more than one on paper."),
        Map.entry("body/standard", "An army that is there already deters more than one on paper."),
        Map.entry("body/full", "An army that is there already deters more than one on paper."),
        Map.entry("lang", "en"),
        Map.entry("kind", "claim"),
        Map.entry("topics", "deterrence"),
        Map.entry("question", "deterrence"),
        Map.entry("stance", "pro"),
        Map.entry("nature", "opinion"),
        Map.entry("citations/0/sourceId", "paris-decl"),
        Map.entry("citations/0/function", "supports"),
        Map.entry("baseScore", "0.5"),
        Map.entry("confidence", "moderate"),
        Map.entry("audiences", "general"),
        Map.entry("jurisdictions", "UA"),
        Map.entry("tlp", "CLEAR"),
        Map.entry("owner", AUTHOR));
  }

  static RequestSpecification desk(String name) {
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .redirects()
        .follow(false)
        .header("X-Actor", name)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
  }

  static Response add(Map<String, String> fields, String key) {
    return desk(AUTHOR)
        .formParams(fields)
        .formParam("key", key)
        .formParam("do", "save")
        .post("/library/add/fragments");
  }

  /// Adds the fragment as a draft.
  static void add(String id, String tag) {
    add(fragment(id, tag), "key-" + id).then().statusCode(303);
  }

  /// The states of a fragment's versions, oldest first.
  static List<String> states(String id) {
    return given()
        .baseUri(LocalStack.url(Service.FRAGMENTS))
        .get("/v1/fragments/" + id + "/versions")
        .jsonPath()
        .getList("items.state");
  }

  /// Who did what to an item, oldest first, as the audit trail has it.
  static List<String> audited(String item) {
    return given()
        .baseUri(LocalStack.url(Service.FRAGMENTS))
        .get("/v1/audit?subject=" + item)
        .jsonPath()
        .getList("entries.actor");
  }

  /// Fills in a form's fields.
  static void fill(Page page, Map<String, String> fields) {
    fields.forEach((name, value) -> fill(page, name, value));
  }

  private static void fill(Page page, String name, String value) {
    Locator field = page.locator("[name='" + name + "']").first();
    switch (field.evaluate("it => it.type").toString()) {
      case "select-one" -> field.selectOption(value);
      case "checkbox" -> page.locator("[name='" + name + "'][value='" + value + "']").check();
      default -> field.fill(value);
    }
  }

  /// Clicks what moves the version that the page shows.
  static void move(Page page, String to) {
    page.locator("button[name=to][value=" + to + "]").click();
  }
}
