package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.briefwright.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Draws the pictures of docs/pictures that show the desk, and the first pages that its gallery
/// shows. No test: `deploy/pictures` runs it.
@Tag("chromium")
class DeskPictures {

  private static final Path DOCS = LocalStack.ROOT.resolve("docs/pictures");
  private static final Path KINDS =
      LocalStack.ROOT.resolve("services/composer/src/main/resources/META-INF/resources/desk/kind");

  /// Drawn at four times the size and halved twice: sharper than at once. A screen of high density
  /// shows it at half the size.
  private static final String SMALL =
      """
      async (png) => {
        const bytes = Uint8Array.from(atob(png), (it) => it.charCodeAt(0));
        let picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        for (const width of [416, 208]) {
          const canvas = document.createElement('canvas');
          canvas.width = width;
          canvas.height = Math.round(width * picture.height / picture.width);
          const pen = canvas.getContext('2d');
          pen.imageSmoothingQuality = 'high';
          pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
          picture = canvas;
        }
        return picture.toDataURL('image/webp', 0.7).split(',')[1];
      }""";

  private static final int LARGE = 832;

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
  void drawTheFirstPageOfEachKindOfBrief() throws IOException {
    Page page = browser.visit();
    Files.createDirectories(KINDS);
    for (String template : templates()) {
      byte[] png = firstPage(Map.of("topic", "deterrence", "template", template), LARGE);
      String webp = (String) page.evaluate(SMALL, Base64.getEncoder().encodeToString(png));
      Files.write(KINDS.resolve(template + ".webp"), Base64.getDecoder().decode(webp));
    }
  }

  @Test
  void drawThePagesOfTheDesk() throws IOException {
    Files.write(DOCS.resolve("brief-page-1.png"), firstPage(Map.of("topic", "deterrence"), 662));
    Map<String, String> pages = DeskPages.made(browser);
    Page page = browser.visit(1280, ColorScheme.LIGHT, "en");
    for (String name :
        List.of("ask", "read", "why", "map", "precedents", "batch", "library", "edit")) {
      page.navigate(pages.get(name));
      if (name.equals("why")) {
        Locator grounds = page.locator(".passage details");
        grounds.nth(1).evaluate("it => it.open = true");
      }
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.screenshot(new Page.ScreenshotOptions().setPath(DOCS.resolve("desk-" + name + ".png")));
    }
  }

  private static List<String> templates() {
    return given()
        .baseUri(LocalStack.url(Service.TEMPLATES))
        .get("/v1/templates?limit=100")
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  private static byte[] firstPage(Map<String, String> request, int width) {
    String brief =
        given()
            .baseUri(LocalStack.url(Service.COMPOSER))
            .contentType("application/json")
            .body(request)
            .post("/v1/briefs")
            .then()
            .statusCode(201)
            .extract()
            .header("Location")
            .replaceFirst(".*/", "");
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .get("/v1/briefs/" + brief + "/pages/1?width=" + width)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }
}
