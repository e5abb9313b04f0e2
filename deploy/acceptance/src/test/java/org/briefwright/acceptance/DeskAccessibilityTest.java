package org.briefwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each page of the desk as axe-core judges it, and that it fits the window it is read in.
@Tag("chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskAccessibilityTest {

  private final DeskBrowser browser = new DeskBrowser();
  private String brief;
  private String batch;

  @BeforeAll
  void compose() {
    LocalStack.searching();
    Map<String, String> pages = DeskPages.made(browser);
    brief = pages.get("read");
    batch = pages.get("batch");
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, 390, LIGHT, en",
    "/, 900, DARK, de",
    "/?topic=deterrence&pages=x, 1440, LIGHT, uk",
    "/, 1440, DARK, en",
    "BRIEF, 390, DARK, uk",
    "BRIEF, 900, LIGHT, de",
    "BRIEF, 1440, LIGHT, en",
    "BRIEF, 1440, DARK, en",
    "BRIEF/why, 390, LIGHT, uk",
    "BRIEF/why, 900, DARK, de",
    "BRIEF/why, 1440, LIGHT, en",
    "/archive, 390, DARK, en",
    "/archive, 1440, LIGHT, uk",
    "/topics/deterrence/argument-map, 390, LIGHT, de",
    "/topics/deterrence/argument-map, 1440, DARK, en",
    "/topics/deterrence/precedents, 390, DARK, uk",
    "/topics/deterrence/precedents, 1440, LIGHT, en",
    "/batches, 390, DARK, uk",
    "/batches, 1440, LIGHT, de",
    "BATCH, 390, LIGHT, en",
    "BATCH, 900, DARK, uk",
    "BRIEF/standing, 390, LIGHT, de",
    "/verify, 1440, DARK, uk",
    "/verify?code=x, 390, LIGHT, en",
    "/briefs/bw-none, 390, LIGHT, en",
    "/sign-in, 390, LIGHT, uk",
    "/sign-in, 1440, DARK, de",
    "/library, 390, LIGHT, uk",
    "/library/topics, 1440, DARK, de",
    "/library/fragments?q=army, 900, DARK, en",
    "/library/sources, 390, DARK, de",
    "/library/precedents?status=held, 1440, LIGHT, uk",
    "/library/fragments/deterrence-own-forces, 390, DARK, uk",
    "/library/fragments/deterrence-own-forces, 1440, LIGHT, en",
    "/library/topics/deterrence, 900, LIGHT, de",
    "/library/precedents/austria-1955, 390, LIGHT, en",
    "/library/sources/paris-decl, 1440, DARK, uk",
    "/library/fragments/deterrence-own-forces/history, 390, LIGHT, de",
    "/library/add/fragments, 390, DARK, en",
    "/library/add/precedents, 1440, LIGHT, de",
    "/library/add/sources, 900, DARK, uk",
    "/library/fragments/deterrence-own-forces/edit, 1440, LIGHT, en",
    "/library/precedents/austria-1955/edit, 900, LIGHT, uk",
    "/library/fragments/deterrence-own-forces/versions/1/withdraw, 390, DARK, de",
    "/library/topics/deterrence/edit, 390, DARK, de",
    "/library/topics/deterrence/edit, 1440, LIGHT, uk",
    "/library/add/topics, 900, LIGHT, en",
    "/library/fragments/deterrence-own-forces/edit, 390, DARK, uk",
    "/library/fragments/deterrence-own-forces/history, 1440, DARK, en",
    "/library/transfer, 1440, DARK, de",
    "/library/transfer, 390, LIGHT, uk"
  })
  void aPageHasNoFaultAndFitsItsWindow(String path, int width, ColorScheme scheme, String lang) {
    Page page = browser.visit(width, scheme, lang);
    page.navigate(path.replace("BRIEF", brief).replace("BATCH", batch));
    page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");

    assertThat(DeskBrowser.faults(page)).isEmpty();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
  }
}
