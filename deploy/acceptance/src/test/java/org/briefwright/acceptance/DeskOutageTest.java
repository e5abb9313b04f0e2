package org.briefwright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.briefwright.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The desk while a service that it needs is away, in a browser on the running stack.
@Tag("chromium")
class DeskOutageTest {

  private final DeskBrowser browser = new DeskBrowser();

  @AfterEach
  void close() throws InterruptedException {
    browser.close();
    LocalStack.stack().startAll(Set.of(Service.PRECEDENTS));
    new Analysts(LocalStack.url(Service.COMPOSER), "the outage").awaitFirstBrief();
  }

  @Test
  void aServiceThatIsAwayIsNamedAndWhatWasTypedStays() {
    Page page = browser.visit();
    page.navigate("/?topic=deterrence");
    page.locator("#recipient").evaluate("it => it.closest('details').open = true");
    page.locator("#recipient").fill("Ms O'Neill");
    LocalStack.stack().kill(Service.PRECEDENTS);
    page.locator("button.primary").click();

    assertThat(page.locator("#refused")).containsText("The precedents service does not answer");
    assertThat(page.locator("#topic")).hasValue("Deterrence");
    assertThat(page.locator("#recipient")).hasValue("Ms O'Neill");
  }
}
