package org.briefwright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.briefwright.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Writing topics at the desk, and what its forms suggest, in a browser on the running stack.
@Tag("chromium")
class DeskTopicFormTest {

  private final DeskBrowser browser = new DeskBrowser();

  @BeforeAll
  static void search() {
    LocalStack.searching();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "FRAGMENTS, topics, ceasefire-monitoring",
    "FRAGMENTS, fragments, article-5-bottom-line",
    "FRAGMENTS, sources, sloan-2006",
    "PRECEDENTS, precedents, article-5-and-command"
  })
  void whatIsOpenedAndSavedIsTheSame(Service service, String collection, String id) {
    Page page = browser.visitAs(DeskEditors.AUTHOR);
    page.navigate("/library/" + collection + "/" + id + "/edit");
    page.locator("button.save-it").click();
    page.waitForURL(Pattern.compile(".*\\?version=\\d+"));

    List<Object> bodies =
        given()
            .baseUri(LocalStack.url(service))
            .get("/v1/" + collection + "/" + id + "/versions")
            .jsonPath()
            .getList("items.body");
    assertThat(bodies).hasSizeGreaterThan(1);
    assertThat(bodies.getLast()).isEqualTo(bodies.get(bodies.size() - 2));
  }

  @Test
  void aTopicIsWrittenReviewedAndFound() {
    Page author = browser.visitAs(DeskEditors.AUTHOR);
    author.navigate("/library/topics");
    author.getByRole(AriaRole.LINK, named("New topic")).click();
    DeskEditors.fill(author, DeskEditors.topic("desk-topic", "A topic of the desk"));
    author.locator("#prefLabel-en").fill("");
    author.locator("button.save-it").click();
    assertThat(author.locator("#refused a").first()).hasText("Name");
    assertThat(author.locator("#prefLabel-wrong")).containsText("must hold at least en");
    assertThat(author.locator("#prefLabel-uk")).hasValue("Нова тема");

    author.locator("#prefLabel-en").fill("A topic of the desk");
    author.locator("#prefLabel details summary").click();
    author.locator("[name='prefLabel/+lang']").fill("fr");
    author.locator("[name='prefLabel/+text']").fill("Un nouveau sujet");
    author.locator("button.save-it").click();
    DeskEditors.move(author, "inReview");
    Page reviewer = browser.visitAs(DeskEditors.REVIEWER);
    reviewer.navigate("/library/topics?state=inReview");
    reviewer.locator(".shelf a[href*=desk-topic]").click();
    assertThat(reviewer.locator(".sheet")).containsText("Un nouveau sujet");
    DeskEditors.move(reviewer, "approved");
    assertThat(reviewer.locator(".read-head .state")).hasText("approved");

    Map<String, Object> body =
        given()
            .baseUri(LocalStack.url(Service.FRAGMENTS))
            .get("/v1/topics/desk-topic")
            .jsonPath()
            .getMap("body");
    assertThat(body)
        .containsEntry(
            "prefLabel",
            Map.of("en", "A topic of the desk", "uk", "Нова тема", "fr", "Un nouveau sujet"))
        .containsEntry("broader", List.of("security-guarantees"));
    assertThat(
            given()
                .baseUri(LocalStack.url(Service.COMPOSER))
                .get("/v1/topics?q=topic of the desk")
                .jsonPath()
                .getList("topics.id"))
        .contains("desk-topic");
  }

  @Test
  void whoeverSavesATopicSecondSeesBoth() {
    DeskEditors.add("topics", DeskEditors.topic("desk-two", "First"), "desk-two")
        .then()
        .statusCode(303);
    Page mine = browser.visitAs(DeskEditors.AUTHOR);
    mine.navigate("/library/topics/desk-two/edit");
    mine.locator("#question-en").fill("Is this my question?");
    Page theirs = browser.visitAs(DeskEditors.REVIEWER);
    theirs.navigate("/library/topics/desk-two/edit");
    theirs.locator("#question-en").fill("Is this their question?");
    theirs.locator("button.save-it").click();
    mine.locator("button.save-it").click();

    assertThat(mine.locator("#refused")).containsText("saved version 2");
    assertThat(mine.locator("#question-en")).hasValue("Is this my question?");
    assertThat(mine.locator(".theirs ins")).hasText("their");
    assertThat(DeskBrowser.faults(mine)).isEmpty();
    mine.locator("#refused button").click();
    assertThat(mine).hasURL(Pattern.compile(".*version=3"));
    mine.goBack();
    assertThat(mine.locator("#question-en"))
        .hasValue(Pattern.compile("Is this (my|their) question\\?"));
  }

  @ParameterizedTest
  @CsvSource({
    "fragments, topics, deterr, deterrence, Deterrence",
    "fragments, relations/0/target, deterrence-own-forces, deterrence-own-forces, Ukraine",
    "fragments, citations/0/sourceId, sloan, sloan-2006, ''",
    "fragments, keyPoints, main deterrent, deterrence/own-forces, Ukraine",
    "topics, factors/0/id, monitor, monitoring, ''"
  })
  void aFieldThatNamesAnItemSuggestsSome(
      String collection, String field, String typed, String id, String title) {
    Page page = browser.visit();
    page.navigate("/library/add/" + collection);
    Locator input = page.locator("[name='" + field + "']").first();
    input.click();
    input.pressSequentially(typed);
    Locator option =
        page.locator(".found:not([hidden]) [role=option]")
            .filter(new Locator.FilterOptions().setHasText(id))
            .first();
    option.waitFor();

    assertThat(DeskBrowser.faults(page)).isEmpty();
    assertThat(input).hasAttribute("aria-expanded", "true");
    option.click();
    assertThat(input).hasValue(id);
    assertThat(input.locator("xpath=..").locator(".named")).containsText(title);
    assertThat(page.locator(".found:not([hidden])")).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void withoutScriptTheFieldTakesAnIdentifier() {
    Page page = browser.visitWithoutScript();
    page.navigate("/library/fragments/deterrence-own-forces/edit");

    assertThat(page.locator("[name=topics]").first()).hasValue("deterrence");
    assertThat(page.locator(".named").first()).hasText("Deterrence");
    assertThat(page.locator("[role=listbox]")).hasCount(0);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
