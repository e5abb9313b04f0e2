package org.briefwright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Why a brief says what it says, and composing it again with other passages, in a browser on the
/// running stack.
@Tag("chromium")
class DeskWhyTest {

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
  void aPassageOpensItsFragmentItsSourcesAndWhatAttacksIt() {
    Page page = why(browser.visit());
    Locator passage = page.locator(".passage:has(.others):has(.cited)").first();
    passage.locator("summary").click();

    assertThat(passage.locator(".facts code")).hasText(Pattern.compile("deterrence-[a-z0-9-]+"));
    assertThat(passage).containsText(Pattern.compile("version \\d"));
    assertThat(passage).containsText(Pattern.compile("strong|moderate|weak"));
    assertThat(passage.locator(".cited li").first()).containsText("source");
    assertThat(passage.locator(".others li").first()).isVisible();
  }

  @Test
  void whatWasLeftOutSaysWhy() {
    Page page = why(browser.visit());

    assertThat(page.locator(".rejected").first().locator(".because")).not().isEmpty();
    assertThat(page.getByText(Pattern.compile("Left out \\(\\d+\\)"))).isVisible();
  }

  @Test
  void whatWasLeftOutIsNamedInTheReadersWords() {
    Page page = why(browser.visit());
    Locator treaty =
        page.locator(".rejected")
            .filter(new Locator.FilterOptions().setHasText("US–South Korean defence treaty"));

    assertThat(treaty).hasClass(Pattern.compile(".*\\bpro\\b.*"));
    assertThat(treaty.locator(".choices")).hasCount(0);
    assertThat(page.locator(".rejected h3").allTextContents())
        .noneMatch(it -> it.matches("[a-z0-9]+(-[a-z0-9]+)+"));
  }

  @Test
  void aPassageThatIsLeftOutIsGoneWhenTheBriefIsComposedAgain() {
    Page page = why(browser.visit());
    Locator goes = argument(page);
    String claim = goes.locator("h3").textContent();
    goes.getByLabel("Leave out").check();
    page.locator("button.primary").click();

    assertThat(page).hasURL(Pattern.compile(".*/why\\?since=bw-.*"));
    assertThat(page.locator(".changes")).containsText(claim);
    assertThat(page.locator(".passage.new").first()).containsText("New");
  }

  @Test
  void aSwapPutsOnePassageInThePlaceOfAnotherWithoutScript() {
    Page page = why(browser.visitWithoutScript());
    Locator swap = page.locator("button[name=swap]").first();
    String comes = swap.getAttribute("value").split(":")[0];
    String goes = swap.getAttribute("value").split(":")[1];
    swap.click();

    assertThat(page.locator("input[name=include][type=checkbox]:checked")).hasValue(comes);
    assertThat(page.locator("input[name=exclude][type=checkbox]:checked")).hasValue(goes);
  }

  @Test
  void choicesThatCannotBeMetAreRefusedAndTheBriefStays() {
    Page page = why(browser.visit());
    passage(page, "Deterrence without large foreign forces is possible but unproven")
        .getByLabel("Leave out")
        .check();
    page.locator("button.primary").click();

    assertThat(page.locator("#refused"))
        .containsText("The library does not hold enough for this kind of brief");
    assertThat(browser.complaints()).noneMatch(it -> it.contains("Content Security Policy"));
  }

  private static Page why(Page page) {
    page.navigate("/?topic=deterrence");
    page.locator("button.primary").click();
    page.waitForURL("**/briefs/bw-*");
    page.navigate(page.url() + "/why");
    return page;
  }

  /// The first of those for the question; which it is, the library decides.
  private static Locator argument(Page page) {
    return page.locator(".part")
        .filter(new Locator.FilterOptions().setHasText("The case for"))
        .locator(".passage")
        .first();
  }

  private static Locator passage(Page page, String claim) {
    return page.locator(".passage")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("h3", new Page.LocatorOptions().setHasText(claim))))
        .first();
  }
}
