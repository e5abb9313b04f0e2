package org.briefwright.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws every page of the desk in three widths, light and dark, into `target/looks`, for somebody
/// to look at. No test: `deploy/pictures --looks` runs it.
@Tag("chromium")
class DeskLooks {

  private static final Path LOOKS = Path.of("target", "looks");

  @BeforeAll
  static void search() {
    LocalStack.searching();
  }

  @ParameterizedTest
  @CsvSource({
    "360, LIGHT, en",
    "360, DARK, uk",
    "800, LIGHT, de",
    "800, DARK, en",
    "1440, LIGHT, en",
    "1440, DARK, uk"
  })
  void drawEveryPage(int width, ColorScheme scheme, String lang) {
    try (DeskBrowser browser = new DeskBrowser()) {
      Map<String, String> pages = DeskPages.made(browser);
      pages.put("refused", "/?topic=no+such+topic");
      pages.put("nothing", "/briefs/bw-none");
      Page page = browser.visit(width, scheme, lang);
      pages.forEach(
          (name, path) -> {
            page.navigate(path);
            if (name.equals("refused")) {
              page.locator("button.primary").click();
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            String file = "%s-%d-%s-%s.png".formatted(name, width, scheme, lang);
            page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(LOOKS.resolve(file)));
          });
    }
  }
}
