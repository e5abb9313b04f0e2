package org.briefwright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.briefwright.local.AccessToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Signing in at the desk, and what happens to somebody whose session ends while they work.
@Tag("chromium")
class DeskSignInTest {

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
  void whoeverIsNotSignedInSignsInAndComesToThePageTheyAskedFor() {
    Page page = browser.visit();
    page.context().clearCookies();
    page.navigate("/archive?lang=de");

    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Sign in");
    assertThat(page.getByText("deploy/up")).isVisible();
    assertThat(DeskBrowser.faults(page)).isEmpty();
    signIn(page, token());

    assertThat(page).hasURL(Pattern.compile(".*/archive\\?lang=de$"));
    assertThat(page.getByRole(AriaRole.BUTTON, named("Sign out"))).isVisible();
  }

  @Test
  void aTokenThatIsWrongIsToldAndTheRightOneLeadsOn() {
    Page page = browser.visit();
    page.context().clearCookies();
    page.navigate("/verify");
    signIn(page, "x".repeat(40));

    assertThat(page.getByRole(AriaRole.ALERT)).hasText("That is not the token of this machine.");
    assertThat(DeskBrowser.faults(page)).isEmpty();
    signIn(page, token());

    assertThat(page).hasURL(Pattern.compile(".*/verify$"));
  }

  @Test
  void whatStoodInAFormIsThereAgainAfterTheSessionEndedInTheMiddle() {
    Page page = browser.visit();
    page.navigate("/?topic=ceasefire");
    page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
    page.locator("#recipient").fill("the Minister of Defence");
    page.locator("#audience").selectOption("minister");
    page.context().clearCookies();
    page.locator("button.primary").click();

    assertThat(page.getByText("Your form was not taken")).isVisible();
    signIn(page, token());

    assertThat(page.getByRole(AriaRole.STATUS).first())
        .hasText("Your entries are back. Nothing was sent yet.");
    assertThat(page.locator("#topic")).hasValue("Ceasefire");
    assertThat(page.locator("#recipient")).hasValue("the Minister of Defence");
    assertThat(page.locator("#audience")).hasValue("minister");
    page.locator("button.primary").click();
    assertThat(page).hasURL(Pattern.compile(".*/briefs/bw-[a-z0-9-]+$"));
  }

  @Test
  void signingOutClosesTheDesk() {
    Page page = browser.visit();
    page.navigate("/archive");
    page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
    assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
    page.navigate("/archive");

    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Sign in");
    assertThat(page.context().cookies().stream().map(it -> it.name)).doesNotContain("briefwright");
  }

  private static void signIn(Page page, String token) {
    page.getByLabel("Token").fill(token);
    page.locator("main button.primary").click();
  }

  private static String token() {
    return AccessToken.of(LocalStack.stack().settings()).value();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
