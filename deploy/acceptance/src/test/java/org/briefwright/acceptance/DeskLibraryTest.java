package org.briefwright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// DeskEditors in the library, in a browser on the running stack.
@Tag("chromium")
class DeskLibraryTest {

  private final DeskBrowser browser = new DeskBrowser();

  @BeforeAll
  static void search() {
    LocalStack.searching();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void aFragmentIsFoundByWordsAndReadWithItsSources() {
    Page page = browser.visitWithoutScript();
    page.navigate("/library");
    page.locator("#q").fill("national army is the main deterrent");
    page.locator("main form button").click();
    page.locator(".shelf a[href$=deterrence-own-forces]").click();

    assertThat(page.locator("h1")).hasText("Ukraine’s own army is the deterrent that matters most");
    assertThat(page.locator(".sheet")).containsText("The Paris Declaration of January 2026 lists");
    assertThat(page.locator(".cited li").first()).containsText("Paris");
    assertThat(page.locator(".others")).not().isEmpty();
    assertThat(page.locator(".measures")).containsText("strong");
    page.locator(".entry a[href='/library/topics/deterrence']").first().click();
    assertThat(page.locator("h1")).hasText("Deterrence");
  }

  @Test
  void aListIsNarrowedAndReadPageByPage() {
    Page page = browser.visit();
    page.navigate("/library/fragments");
    page.locator("#by-topic").selectOption("deterrence");
    page.locator("#by-stance").selectOption("con");
    page.locator("main form button").click();
    assertThat(page).hasURL(Pattern.compile(".*topic=deterrence&stance=con.*"));
    assertThat(page.locator(".shelf li.pro")).hasCount(0);
    assertThat(page.locator(".shelf li.con").first()).isVisible();

    page.navigate("/library/fragments");
    List<String> first = page.locator(".shelf code").allTextContents();
    page.locator("a[rel=next]").click();
    assertThat(page.locator(".shelf code").allTextContents()).doesNotContainAnyElementsOf(first);
  }

  @Test
  void aDraftIsWrittenReviewedByAnotherPersonAndApproved() {
    Page author = browser.visitAs(DeskEditors.AUTHOR);
    author.navigate("/library/add/fragments");
    DeskEditors.fill(author, DeskEditors.fragment("desk-reviewed", "A standing army deters. "));
    author.locator("button.save-it").click();
    assertThat(author.locator("#tag-wrong")).containsText("without a full stop");
    assertThat(author.locator("#body-short")).hasValue(Pattern.compile("An army that is there.*"));

    author.locator("#tag").fill("A standing army deters");
    author.locator("button.save-it").click();
    assertThat(author).hasURL(Pattern.compile(".*/library/fragments/desk-reviewed\\?version=1"));
    DeskEditors.move(author, "inReview");
    assertThat(author.locator(".read-head .state")).hasText("in review");
    DeskEditors.move(author, "approved");
    assertThat(author.locator("#refused")).containsText("Somebody else has to approve it");

    Page reviewer = browser.visitAs(DeskEditors.REVIEWER);
    reviewer.navigate("/library/fragments?state=inReview");
    reviewer.locator(".shelf a[href*=desk-reviewed]").click();
    reviewer.locator("#reason").fill("Checked against <b>the</b> source");
    DeskEditors.move(reviewer, "approved");
    assertThat(reviewer.locator(".read-head .state")).hasText("approved");

    reviewer.locator("a[href$='/history']").click();
    assertThat(reviewer.locator("tbody tr").first()).containsText("b.reviewer");
    assertThat(reviewer.locator("tbody tr").first())
        .containsText("Checked against <b>the</b> source");
    assertThat(reviewer.locator("tbody tr").last()).containsText("a.author");
  }

  @Test
  void twoVersionsAreComparedWordByWord() {
    DeskEditors.add("desk-compared", "A standing army deters attacks");
    Page page = browser.visitAs(DeskEditors.AUTHOR);
    page.navigate("/library/fragments/desk-compared/edit");
    page.locator("#tag").fill("A ready army deters most attacks");
    page.locator("button.save-it").click();
    page.navigate("/library/fragments/desk-compared/history");

    assertThat(page.locator(".difference del")).hasText("standing");
    assertThat(page.locator(".difference ins").allTextContents()).containsExactly("ready", "most ");
    page.locator("#from").selectOption("2");
    page.locator("main form button").click();
    assertThat(page.locator(".difference")).hasCount(0);
  }

  @Test
  void whoeverSavesSecondChoosesAndLosesNothing() {
    DeskEditors.add("desk-contested", "A standing army deters attacks");
    Page mine = browser.visitAs(DeskEditors.AUTHOR);
    mine.navigate("/library/fragments/desk-contested/edit");
    mine.locator("#tag").fill("My army deters attacks");
    Page theirs = browser.visitAs(DeskEditors.REVIEWER);
    theirs.navigate("/library/fragments/desk-contested/edit");
    theirs.locator("#tag").fill("Their army deters attacks");
    theirs.locator("button.save-it").click();
    mine.locator("button.save-it").click();

    assertThat(mine.locator("#refused")).containsText("b.reviewer (local) saved version 2");
    assertThat(mine.locator("#tag")).hasValue("My army deters attacks");
    assertThat(mine.locator(".theirs del")).hasText("My");
    assertThat(mine.locator(".theirs ins")).hasText("Their");
    assertThat(DeskBrowser.faults(mine)).isEmpty();
    mine.locator("#refused button").click();
    assertThat(mine).hasURL(Pattern.compile(".*version=3"));
    assertThat(mine.locator("h1")).hasText("My army deters attacks");
    assertThat(DeskEditors.states("desk-contested")).containsExactly("draft", "draft", "draft");
  }

  @Test
  void whatWithdrawingDoesIsToldBeforeItIsDone() {
    Page page = browser.visitAs(DeskEditors.REVIEWER);
    page.navigate("/?topic=deterrence");
    page.locator("button.primary").click();
    page.waitForURL("**/briefs/bw-*");
    page.navigate("/library/fragments/deterrence-own-forces");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Withdraw …")).click();

    assertThat(page.locator("main")).containsText("can no longer be issued");
    assertThat(page.locator("tbody tr").first()).containsText("Deterrence");
    assertThat(page.locator(".others")).containsText("attacks");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leave it as it is")).click();
    assertThat(page.locator(".read-head .state")).hasText("approved");

    DeskEditors.add("desk-withdrawn", "A standing army deters attacks");
    page.navigate("/library/fragments/desk-withdrawn/versions/1/withdraw");
    assertThat(page.locator("main")).containsText("This version is not in use");
    page.locator("#reason").fill("Said better elsewhere");
    DeskEditors.move(page, "withdrawn");
    assertThat(page.locator(".read-head .state")).hasText("withdrawn");
    assertThat(browser.complaints()).noneMatch(it -> it.contains("Content Security Policy"));
  }
}
