package org.briefwright.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.briefwright.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What analysts do at the desk, in a browser on the running stack.
@Tag("chromium")
class DeskFlowTest {

  private static final Pattern A_BRIEF = Pattern.compile(".*/briefs/bw-[a-z0-9-]+$");

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
  void aTopicIsFoundWhileItIsTypedAndChosenByKeyboard() {
    Page page = browser.visit();
    page.navigate("/");
    page.getByRole(AriaRole.COMBOBOX, named("A topic, or your own words")).pressSequentially("ced");
    assertThat(page.locator("#topic-found [role=option]")).hasCount(1);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");

    assertThat(page.locator("#topic-question"))
        .hasText("Should Ukraine give up territory to end the war?");
    assertThat(page.locator("#topic")).hasValue("Territorial concessions");
    assertThat(page).hasURL(Pattern.compile(".*topic=territorial-concessions.*"));
  }

  @Test
  void twoClicksGiveABriefWithItsPagesAndMeasures() {
    Page page = browser.visit();
    page.navigate("/");
    page.getByRole(AriaRole.LINK, named("Deterrence")).click();
    compose(page).click();

    assertThat(page).hasURL(A_BRIEF);
    assertThat(page.getByRole(AriaRole.HEADING, named("Deterrence"))).isVisible();
    assertThat(page.getByText("Both sides weigh about the same.")).isVisible();
    assertThat(widthOf(page.getByAltText(Pattern.compile("Page 1 of 2.*")))).isEqualTo(1200);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void somebodyNewGetsABriefInTheirOwnWordsForALegislatorOnTwoPages() {
    Page page = browser.visit();
    page.navigate("/");
    page.getByLabel("A topic, or your own words").first().fill("giving up land for peace");
    assertThat(page.locator("#topic-found [role=option]").first())
        .containsText("Territorial concessions");
    page.getByLabel("Written for").selectOption("legislators");
    page.getByLabel("Pages at most").fill("2");
    compose(page).click();

    assertThat(page).hasURL(A_BRIEF);
    assertThat(page.locator(".read-head .question"))
        .hasText("Should Ukraine give up territory to end the war?");
    assertThat(page.locator(".measures")).containsText("of at most 2");
    assertThat(page.locator(".sheet-image")).hasCount(2);
  }

  @Test
  void withoutScriptTwoClicksGiveABriefToo() {
    Page page = browser.visitWithoutScript();
    page.navigate("/");
    page.getByRole(AriaRole.LINK, named("Deterrence")).click();
    compose(page).click();

    assertThat(page).hasURL(A_BRIEF);
    assertThat(page.getByText("Both sides weigh about the same.")).isVisible();
  }

  @Test
  void aLinkShowsTheFormAsItWasFilledIn() {
    Page page = browser.visit();
    page.navigate("/?topic=ceasefire&template=options-memo&audience=minister&pages=3&lang=de");

    assertThat(page.locator("#topic")).hasValue("Ceasefire");
    assertThat(page.locator("[name=template]:checked")).hasValue("options-memo");
    assertThat(page.locator("#audience")).hasValue("minister");
    assertThat(page.locator("#pages")).hasValue("3");
    assertThat(page.locator("#lang")).hasValue("de");
  }

  @Test
  void whatABriefWasAskedForCanBeChangedAndAskedAgain() {
    Page page = browser.visit();
    page.navigate("/?topic=ceasefire&audience=minister&recipient=the+Minister");
    compose(page).click();
    page.getByRole(AriaRole.LINK, named("Change the request")).click();

    assertThat(page.locator("#audience")).hasValue("minister");
    assertThat(page.locator("#recipient")).hasValue("the Minister");
  }

  @Test
  void aDoubleClickSendsOneForm() {
    Page page = browser.visit();
    page.navigate("/?topic=neutrality");
    compose(page).dblclick();

    assertThat(page).hasURL(A_BRIEF);
    assertThat(browser.addresses().stream().filter(it -> it.endsWith("/briefs"))).hasSize(1);
  }

  @Test
  void goingBackFindsTheFormAsItWasLeft() {
    Page page = browser.visit();
    page.navigate("/");
    page.getByRole(AriaRole.LINK, named("Ceasefire monitoring")).click();
    compose(page).click();
    assertThat(page).hasURL(A_BRIEF);
    page.goBack();

    assertThat(page.locator("#topic")).hasValue("Ceasefire monitoring");
    assertThat(compose(page)).isEnabled();
    assertThat(compose(page)).hasText("Compose the brief");
  }

  @Test
  void aTopicThatTheLibraryLacksIsAnsweredWithTheNearest() {
    Page page = browser.visit();
    page.navigate("/");
    page.locator("#topic").fill("deep-sea fisheries");
    compose(page).click();

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("The library has no topic for this");
    assertThat(page.locator("#topic")).hasValue("deep-sea fisheries");
    assertThat(page.locator(".nearest a")).hasCount(3);
  }

  @Test
  void nothingIsLoadedFromElsewhereAndAllOfItIsLight() {
    Page page = browser.visit();
    page.navigate("/?topic=deterrence");
    int ask = DeskBrowser.weight(page);
    compose(page).click();
    assertThat(page).hasURL(A_BRIEF);

    assertThat(browser.addresses())
        .allMatch(address -> address.startsWith(LocalStack.url(Service.COMPOSER)));
    assertThat(ask).isBetween(10_000, 300_000);
    assertThat(DeskBrowser.weight(page)).isLessThan(300_000);
  }

  private static int widthOf(Locator image) {
    image.scrollIntoViewIfNeeded();
    return (int) image.evaluate("it => it.decode().then(() => it.naturalWidth)");
  }

  private static Locator compose(Page page) {
    return page.locator("button.primary");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
