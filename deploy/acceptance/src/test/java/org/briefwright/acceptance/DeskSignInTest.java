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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void twoPeopleWithOneTokenReviewEachOthersWorkUnderTheirNames() {
    Page author = signedInAs("Олена Авторка");
    author.navigate("/library/add/fragments");
    DeskEditors.fill(author, DeskEditors.fragment("desk-two-names", "A standing army deters"));
    author.locator("button.save-it").click();
    DeskEditors.move(author, "inReview");
    DeskEditors.move(author, "approved");

    assertThat(author.locator("#refused")).containsText("Somebody else has to approve it");
    assertThat(author.locator("#refused")).containsText("Олена Авторка (local) wrote this version");

    Page reviewer = signedInAs("b reviewer");
    reviewer.navigate("/library/fragments/desk-two-names?version=1");
    DeskEditors.move(reviewer, "approved");
    assertThat(reviewer.locator(".read-head .state")).hasText("approved");
    reviewer.locator("a[href$='/history']").click();
    assertThat(reviewer.locator("tbody tr").first()).containsText("b reviewer (local)");
    assertThat(reviewer.locator("tbody tr").last()).containsText("Олена Авторка (local)");
    assertThat(DeskEditors.audited("fragments/desk-two-names"))
        .containsExactly("Олена Авторка (local)", "Олена Авторка (local)", "b reviewer (local)");
  }

  @Test
  void whoWritesTheirNameOtherwiseIsNoSecondPerson() {
    Page page = signedInAs("c.author");
    page.navigate("/library/add/fragments");
    DeskEditors.fill(page, DeskEditors.fragment("desk-one-name", "A standing army deters"));
    page.locator("button.save-it").click();
    DeskEditors.move(page, "inReview");

    page.getByRole(AriaRole.LINK, link("Change")).click();
    assertThat(page.getByLabel("Your name")).hasValue("c.author");
    page.getByLabel("Your name").fill("C.Author");
    page.locator("main button.primary").click();

    assertThat(page).hasURL(Pattern.compile(".*/library/fragments/desk-one-name\\?version=1$"));
    assertThat(page.locator("header.masthead")).containsText("C.Author (local)");
    DeskEditors.move(page, "approved");
    assertThat(page.locator("#refused")).containsText("Somebody else has to approve it");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a\u202Eb"})
  void aNameThatIsNoneIsRefusedAndNobodyIsSignedIn(String name) {
    Page page = browser.visit();
    page.context().clearCookies();
    page.navigate("/archive");
    signIn(page, name, token());

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("A name has 1 to 100 characters");
    assertThat(DeskBrowser.faults(page)).isEmpty();
    assertThat(page.context().cookies().stream().map(it -> it.name)).doesNotContain("briefwright");
  }

  @Test
  void markupInANameStaysText() {
    Page page = signedInAs("<b>Anna</b>{frame.who}");

    assertThat(page.locator("header.masthead")).containsText("<b>Anna</b>{frame.who} (local)");
    assertThat(DeskBrowser.faults(page)).isEmpty();
  }

  private Page signedInAs(String name) {
    Page page = browser.visit();
    page.context().clearCookies();
    page.navigate("/library");
    signIn(page, name, token());
    page.waitForURL("**/library");
    return page;
  }

  private static void signIn(Page page, String token) {
    signIn(page, "a.person", token);
  }

  private static void signIn(Page page, String name, String token) {
    page.getByLabel("Your name").fill(name);
    page.getByLabel("Token").fill(token);
    page.locator("main button.primary").click();
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static String token() {
    return AccessToken.of(LocalStack.stack().settings()).value();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
