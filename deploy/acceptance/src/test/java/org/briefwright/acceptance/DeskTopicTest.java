package org.briefwright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The argument map and the precedents of a topic, and the archive, in a browser on the running
/// stack.
@Tag("chromium")
class DeskTopicTest {

  private final DeskBrowser browser = new DeskBrowser();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void anArgumentThatIsPointedAtShowsWhatBearsOnIt() {
    Page page = open("/topics/deterrence/argument-map");
    page.locator("[data-box=deterrence-own-forces]").focus();

    assertThat(page.locator(".line.linked").first()).isVisible();
    assertThat(page.locator("[data-box=deterrence-2022-invasion]"))
        .hasClass(Pattern.compile(".*linked.*"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anAttackIsFollowedToItsReply() {
    Page page = open("/topics/deterrence/argument-map");
    page.locator("[data-box=deterrence-no-credible-force]").click();

    assertThat(page).hasURL(Pattern.compile(".*#about-deterrence-no-credible-force"));
    page.locator("#about-deterrence-no-credible-force")
        .getByText("A national army alone did not prevent the invasion of 2022")
        .click();
    assertThat(page).hasURL(Pattern.compile(".*#arg-deterrence-2022-invasion"));
  }

  @Test
  void oneSideOfTheMapCanBeShownAloneWithoutScript() {
    Page page = browser.visitWithoutScript();
    page.navigate("/topics/deterrence/argument-map");
    page.getByLabel("Against", new Page.GetByLabelOptions().setExact(true)).check();

    assertThat(page.locator(".box.pro").first()).hasCSS("opacity", "0.18");
    assertThat(page.locator(".box.con").first()).hasCSS("opacity", "1");
  }

  @Test
  void theMapGrows() {
    Page page = open("/topics/deterrence/argument-map");
    double before = page.locator(".map").boundingBox().width;
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Larger")).click();

    assertThat(page.locator(".map").boundingBox().width).isGreaterThan(before);
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/topics/deterrence/argument-map, 800", "/archive, 360"})
  void whatIsDrawnFitsIntoTheWindow(String path, int width) {
    Page page = browser.visit(width, ColorScheme.LIGHT, "uk");
    page.navigate(path);

    for (Locator scroll : page.locator(".scroll").all()) {
      assertThat(scroll.evaluate("it => it.scrollWidth - it.clientWidth")).isEqualTo(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "de"})
  void aClaimStaysInItsBox(String language) {
    Page page = browser.visit(1440, ColorScheme.LIGHT, language);
    page.navigate("/topics/deterrence/argument-map");

    assertThat(page.locator(".map .box").count()).isGreaterThan(15);
    assertThat(
            page.evaluate(
                """
                () => [...document.querySelectorAll('.map .box')].filter(box => {
                  const frame = box.querySelector('rect').getBBox();
                  const text = box.querySelector('text').getBBox();
                  return text.x + text.width > frame.x + frame.width - 4
                      || text.y + text.height > frame.y + frame.height;
                }).map(box => box.textContent)"""))
        .isEqualTo(List.of());
  }

  @Test
  void precedentsAreSortedByLikenessOrByTheYearsThatTheyHeld() {
    Page page = open("/topics/deterrence/precedents");
    List<String> byLikeness = names(page);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("years held")).click();

    assertThat(names(page)).hasSize(9).containsExactlyInAnyOrderElementsOf(byLikeness);
    assertThat(names(page)).isNotEqualTo(byLikeness);
    assertThat(byLikeness.getFirst()).contains("forward presence");
  }

  @Test
  void whatTheCaseAtHandIsCodedForStandsFirst() {
    Page page = open("/topics/deterrence/precedents");
    List<String> atHand = page.locator(".at-hand td").allInnerTexts();

    assertThat(atHand.subList(1, atHand.size()))
        .isSortedAccordingTo(Comparator.comparing(it -> it.startsWith("?")))
        .anyMatch(it -> !it.startsWith("?"))
        .anyMatch(it -> it.startsWith("?"));
  }

  @Test
  void theArchiveListsWhatWasComposed() {
    Page page = open("/?topic=tripwire-forces&title=To+be+found+again");
    page.locator("button.primary").click();
    page.waitForURL("**/briefs/bw-*");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Archive")).click();
    page.getByLabel("Only on this topic").selectOption("Tripwire forces");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();

    assertThat(page.locator("tbody tr").first()).containsText("To be found again");
    assertThat(page.locator("tbody tr").first()).containsText("Tripwire forces");
    assertThat(page.locator("tbody tr").first()).containsText("At a glance");
    assertThat(page.locator("tbody tr").first()).containsText("draft");
  }

  private Page open(String path) {
    Page page = browser.visit();
    page.navigate(path);
    return page;
  }

  private static List<String> names(Page page) {
    return page.locator("tbody tr:not(.at-hand) th").allInnerTexts();
  }
}
