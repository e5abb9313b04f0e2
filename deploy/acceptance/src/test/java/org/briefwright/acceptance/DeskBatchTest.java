package org.briefwright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Batches at the desk, in a browser on the running stack.
@Tag("chromium")
class DeskBatchTest {

  private static final Pattern A_BATCH = Pattern.compile(".*/batches/[0-9a-f-]{36}$");
  private static final double PATIENCE = 120_000;

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
  void aListIsPastedFollowedToItsEndAndTakenAlongAsAZip() throws IOException {
    Page page = open(browser.visit());
    page.getByLabel("What to call it").fill("Committee round");
    page.getByLabel("Lines", exactly())
        .fill(
            "name,topic,template,recipient\n"
                + "minister,deterrence,at-a-glance,the Minister\n"
                + "nobody,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",at-a-glance,\n");
    send(page).click();

    assertThat(page).hasURL(A_BATCH);
    assertThat(page.locator(".state")).hasText("finished", patiently());
    assertThat(page.getByRole(AriaRole.HEADING, named("Committee round"))).isVisible();
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody tr")).containsText("nobody");
    assertThat(page.locator("tbody tr")).containsText("The library has no topic for this");
    Map<String, byte[]> files = files(page);
    assertThat(files).containsKeys("briefs/minister.pdf", "index.json");
    assertThat(new String(files.get("index.csv"), StandardCharsets.UTF_8))
        .as("a cell that a spreadsheet would compute")
        .contains("\"'=HYPERLINK(")
        .doesNotContain("\"=HYPERLINK(");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void progressIsShownWhileABatchRunsWithoutReloading() {
    Page page = open(browser.visit());
    page.getByLabel("Or a file")
        .setInputFiles(
            new FilePayload("round.csv", "text/csv", many(150).getBytes(StandardCharsets.UTF_8)));
    send(page).click();
    page.waitForURL(A_BATCH);
    page.evaluate("window.stillTheSamePage = true");

    page.waitForFunction(
        """
        () => {
          const bar = document.querySelector('progress');
          const told = (name) => document.querySelector(`[data-now="${name}"]`).textContent;
          return window.stillTheSamePage && bar.value > 0 && bar.value < bar.max
            && /^\\d+\\.\\d$/.test(told('rate')) && /^\\d+:\\d\\d$/.test(told('left'))
            && Number(told('done')) === bar.value;
        }""",
        null,
        new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    assertThat(page.locator(".state")).hasText("finished", patiently());
    assertThat((int) page.locator("progress").evaluate("it => it.value")).isEqualTo(150);
    assertThat(page.locator("tbody tr")).hasCount(100);
    page.getByRole(AriaRole.LINK, named("Further lines")).click();
    assertThat(page.locator("tbody tr")).hasCount(50);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void withoutScriptABatchIsCalledOffAndTriedAgain() {
    Page page = open(browser.visitWithoutScript());
    page.getByLabel("Lines", exactly()).fill(many(400));
    send(page).click();
    page.getByRole(AriaRole.BUTTON, named("Call it off")).click();

    assertThat(page.locator(".state")).hasText("called off");
    Locator retry = page.getByRole(AriaRole.BUTTON, startingWith("Try again what is missing"));
    retry.click();
    assertThat(page.locator(".state")).hasText("under way");
    page.getByRole(AriaRole.LINK, named("Show how far it is now")).click();
    assertThat(page.locator(".state")).hasText("under way");
    page.getByRole(AriaRole.BUTTON, named("Call it off")).click();
    page.getByRole(AriaRole.BUTTON, named("Throw the batch away")).click();
    assertThat(page).hasURL(Pattern.compile(".*/batches$"));
  }

  @Test
  void aDoubleClickSendsOneBatch() {
    Page page = open(browser.visit());
    page.getByLabel("What to call it").fill("Clicked twice");
    page.getByLabel("Lines", exactly()).fill("topic\ndeterrence\n");
    send(page).dblclick();

    assertThat(page).hasURL(A_BATCH);
    page.navigate("/batches");
    assertThat(page.getByRole(AriaRole.LINK, named("Clicked twice"))).hasCount(1);
  }

  @Test
  void aFileThatIsTooLargeIsNotEvenSent() {
    Page page = open(browser.visit());
    page.getByLabel("Or a file")
        .setInputFiles(new FilePayload("large.csv", "text/csv", new byte[9 << 20]));
    send(page).click();

    assertThat(page).hasURL(Pattern.compile(".*/batches$"));
    assertThat((String) page.locator("#file").evaluate("it => it.validationMessage"))
        .isEqualTo("This file is larger than 8 MB. Divide it into several.");
    assertThat(page.locator("#refused")).hasCount(0);
  }

  private static Map<String, byte[]> files(Page page) throws IOException {
    Download zip =
        page.waitForDownload(
            () -> page.getByRole(AriaRole.LINK, startingWith("Take the briefs along")).click());
    return BatchClient.files(Files.readAllBytes(zip.path()));
  }

  private static String many(int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(i -> "deterrence,at-a-glance,Reader %d at the desk".formatted(i))
        .collect(Collectors.joining("\n", "topic,template,recipient\n", "\n"));
  }

  private static Page open(Page page) {
    page.getByRole(AriaRole.LINK, named("Batches")).click();
    return page;
  }

  private static Locator send(Page page) {
    return page.getByRole(AriaRole.BUTTON, named("Compose them all"));
  }

  private static LocatorAssertions.HasTextOptions patiently() {
    return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions startingWith(String name) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
