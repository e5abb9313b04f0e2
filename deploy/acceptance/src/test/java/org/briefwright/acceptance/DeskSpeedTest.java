package org.briefwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.local.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What makes each page of the desk quick, whatever the machine: its weight, the number of its
/// requests, what it waits for, and that nothing moves while it loads. `deploy/benchmark/pages`
/// measures the times.
@Tag("chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskSpeedTest {

  private static final int MOST_BYTES = 300_000;

  /// The gallery alone has a picture for each of twelve kinds of brief.
  private static final int MOST_REQUESTS = 30;

  /// Up to 0.1 is called good by the definition of cumulative layout shift; the faces that replace
  /// those of the system while a page loads take a part of it.
  private static final double MOST_SHIFT = 0.1;

  private static final String LOADED =
      """
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter((it) => !/\\/pages\\/\\d+/.test(it.name))""";

  private final DeskBrowser browser = new DeskBrowser();
  private Map<String, String> pages;

  @BeforeAll
  void make() {
    LocalStack.searching();
    pages = DeskPages.made(browser);
  }

  Set<String> names() {
    return pages.keySet();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aPageIsLightAndStandsStill(String name) {
    for (int width : List.of(390, 1440)) {
      Page page = browser.visitForTheFirstTime(width);
      page.navigate(pages.get(name));
      page.waitForLoadState(LoadState.NETWORKIDLE);

      assertThat(number(page, LOADED + ".reduce((sum, it) => sum + it.transferSize, 0)"))
          .as("bytes on the wire without the pictures of a brief's pages")
          .isBetween(1_000.0, (double) MOST_BYTES);
      assertThat(number(page, LOADED + ".length")).as("requests").isLessThan(MOST_REQUESTS);
      assertThat(blocking(page))
          .as("what the first picture waits for")
          .containsExactly(LocalStack.url(Service.COMPOSER) + "/desk/desk.css");
      assertThat(shift(page))
          .as("what moves while it loads %d wide: %s", width, page.evaluate("window.moved"))
          .isLessThan(MOST_SHIFT);
      page.context().close();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aPageSaysWhatItIsAndHowLargeItsPicturesAre(String name) {
    Page page = browser.visitForTheFirstTime(390);
    page.navigate(pages.get(name));

    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    assertThat(page.title()).endsWith("· Briefwright").doesNotStartWith("·");
    assertThat(page.locator("meta[name=viewport]").getAttribute("content"))
        .isEqualTo("width=device-width, initial-scale=1");
    assertThat(page.locator("meta[name=description]").getAttribute("content")).isNotBlank();
    assertThat(
            number(
                page,
                "document.querySelectorAll('img:not([width][height]), img:not([alt])').length"))
        .as("pictures without size or alternative text")
        .isZero();
    page.context().close();
  }

  @SuppressWarnings("unchecked")
  private static List<String> blocking(Page page) {
    return (List<String>)
        page.evaluate(
            """
            performance.getEntriesByType('resource')
              .filter((it) => it.renderBlockingStatus === 'blocking').map((it) => it.name)""");
  }

  /// After a look at the whole page, since pictures further down are loaded only then.
  private static double shift(Page page) {
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return number(
        page,
        """
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(
          () => resolve(window.shifted))))""");
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }
}
