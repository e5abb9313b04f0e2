package org.briefwright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import org.briefwright.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Verifying a file, and issuing and recalling a brief with the consequences shown first, in a
/// browser on the running stack.
@Tag("chromium")
class DeskTrustTest {

  private static final String FILE_TYPE = "application/pdf";

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
  void aPdfOfTheArchiveThatIsChosenIsToldUnchangedAndLeadsToItsBrief() {
    String brief = prepared("Verified at the desk");
    Page page = open("/verify");
    choose(page, pdf(brief));

    assertThat(verdict(page)).hasText("Unchanged: a brief of this archive");
    assertThat(page.locator(".verdict")).containsText("draft");
    page.getByRole(AriaRole.LINK, named("Verified at the desk")).click();
    assertThat(page).hasURL(LocalStack.url(Service.COMPOSER) + "/briefs/" + brief);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aPdfThatIsDroppedAnywhereOnThePageIsVerifiedAtOnce() {
    Page page = open("/verify");
    drop(page, pdf(prepared("Dropped at the desk")));

    assertThat(verdict(page)).hasText("Unchanged: a brief of this archive");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aPdfThatWasChangedIsToldSo() {
    byte[] changed = pdf(prepared("Changed by somebody"));
    changed[changed.length / 2] ^= 1;
    Page page = open("/verify");
    choose(page, changed);

    assertThat(verdict(page)).hasText("Altered: not as it was archived");
  }

  @Test
  void aForeignPdfIsToldSo() throws IOException {
    Page page = open("/verify");
    choose(
        page, Files.readAllBytes(LocalStack.ROOT.resolve("docs/specimen/specimen-ministry.pdf")));

    assertThat(verdict(page)).hasText("No brief of this archive");
    assertThat(page.locator(".verdict a")).hasCount(0);
  }

  @Test
  void aBriefIsIssuedAndRecalledWithItsConsequencesShownBefore() {
    String brief = prepared("Recalled at the desk");
    Page page = open("/briefs/" + brief);
    page.getByRole(AriaRole.LINK, named("Standing, issue, recall")).click();
    assertThat(page.locator(".state")).hasText("draft");
    page.getByLabel("Recipients").fill("the Minister\nthe Chief of Staff");
    page.getByLabel("Handling caveat").fill("For the meeting of Tuesday");
    page.getByRole(AriaRole.BUTTON, named("Issue the brief")).click();

    assertThat(page.locator(".state")).hasText("issued");
    Locator consequences = page.getByText("A recall cannot be undone.");
    assertThat(consequences).containsText("Each of these recipients (2)");
    assertThat(page.locator("main")).containsText("the Chief of Staff");
    boolean first =
        (boolean)
            consequences.evaluate(
                """
                it => Boolean(it.compareDocumentPosition(document.querySelector('#reason'))
                  & Node.DOCUMENT_POSITION_FOLLOWING)""");
    assertThat(first).as("the consequences stand before the form").isTrue();

    page.getByLabel("Reason, for the recipients").fill("A source was retracted.");
    page.getByRole(AriaRole.BUTTON, named("Recall the brief")).dblclick();
    assertThat(page.locator(".state")).hasText("recalled");
    assertThat(page.locator("main")).containsText("A source was retracted.");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Recall the brief"))).hasCount(0);
    page.navigate("/verify");
    choose(page, pdf(brief));
    assertThat(page.locator(".verdict")).containsText("recalled");
  }

  @Test
  void whoPreparedABriefIsToldThatSomebodyElseMustIssueIt() {
    Page page = browser.visit();
    page.navigate("/?topic=neutrality&title=Issued+by+nobody");
    page.locator("button.primary").click();
    page.waitForURL("**/briefs/bw-*");
    page.getByRole(AriaRole.LINK, named("Standing, issue, recall")).click();
    page.getByLabel("Recipients").fill("the Minister");
    page.getByRole(AriaRole.BUTTON, named("Issue the brief")).click();

    assertThat(page.locator("#refused")).isVisible();
    assertThat(page.getByLabel("Recipients")).hasValue("the Minister");
    assertThat(page.locator(".state")).hasText("draft");
  }

  /// A brief that somebody else prepared.
  ///
  /// @return its id
  private static String prepared(String title) {
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .header("X-Actor", "an.analyst")
        .contentType("application/json")
        .body(Map.of("topic", "neutrality", "title", title))
        .post("/v1/briefs")
        .then()
        .statusCode(201)
        .extract()
        .header("Location")
        .replaceFirst(".*/", "");
  }

  private static byte[] pdf(String brief) {
    return given()
        .baseUri(LocalStack.url(Service.COMPOSER))
        .get("/v1/briefs/" + brief + "?format=pdf")
        .asByteArray();
  }

  private Page open(String path) {
    Page page = browser.visit();
    page.navigate(path);
    return page;
  }

  private static void choose(Page page, byte[] file) {
    page.getByLabel("A PDF or a manifest")
        .setInputFiles(new FilePayload("a brief.pdf", FILE_TYPE, file));
    page.getByRole(AriaRole.BUTTON, named("Verify")).click();
  }

  private static void drop(Page page, byte[] file) {
    JSHandle dropped =
        page.evaluateHandle(
            """
            (file) => {
              const dropped = new DataTransfer();
              const bytes = Uint8Array.from(atob(file), (it) => it.charCodeAt(0));
              dropped.items.add(new File([bytes], 'a brief.pdf', { type: 'application/pdf' }));
              return dropped;
            }""",
            Base64.getEncoder().encodeToString(file));
    page.locator("h1").dispatchEvent("drop", Map.of("dataTransfer", dropped));
  }

  private static Locator verdict(Page page) {
    return page.locator("#verdict");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
