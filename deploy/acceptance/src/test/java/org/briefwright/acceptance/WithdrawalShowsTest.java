package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.briefwright.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is withdrawn at `fragments` shows at the composer, whichever of the two was away.
class WithdrawalShowsTest {

  private static final String COLLECTION = "fragments";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private String withdrawn;

  @AfterEach
  void putBack() {
    Withdrawals.putBack(COLLECTION, withdrawn);
  }

  @Test
  void whileBothAreThere() {
    String brief = issued("Membership, while both are there");
    withdraw(brief);

    awaitTold(brief);
  }

  @Test
  void afterTheComposerWasAway() throws InterruptedException {
    String brief = issued("Membership, without the composer");
    String item = restsOn(brief);
    LocalStack.stack().kill(Service.COMPOSER);
    withdrawItem(item);
    LocalStack.stack().startAll(Set.of(Service.COMPOSER));

    awaitTold(brief);
  }

  @Test
  void afterFragmentsWasAway() throws InterruptedException {
    String brief = issued("Membership, without the fragments");
    String item = restsOn(brief);
    withdrawItem(item);
    LocalStack.stack().kill(Service.FRAGMENTS);
    LocalStack.stack().startAll(Set.of(Service.FRAGMENTS));

    awaitTold(brief);
  }

  private void withdraw(String brief) {
    withdrawItem(restsOn(brief));
  }

  private void withdrawItem(String item) {
    Withdrawals.withdraw(COLLECTION, item);
    withdrawn = item;
  }

  /// The standing names the concern, and the feed has it once.
  private void awaitTold(String brief) {
    await(() -> concerns(brief).contains(withdrawn));
    assertThat(marks(brief)).containsExactly(withdrawn);
  }

  private static void await(Supplier<Boolean> condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.get()) {
      assertThat(System.nanoTime()).as("it does not show").isLessThan(end);
      try {
        TimeUnit.MILLISECONDS.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private static List<String> concerns(String brief) {
    return composer()
        .get("/v1/briefs/" + brief + "/standing")
        .jsonPath()
        .getList("concerns.findAll { it.what == 'withdrawn' }.id");
  }

  private static List<String> marks(String brief) {
    return composer()
        .accept("application/json")
        .get("/v1/notices?limit=200")
        .jsonPath()
        .getList(
            "items.findAll { it.brief == '%s' && it.kind == 'marked' }.ground.id".formatted(brief));
  }

  private static String issued(String title) {
    String brief =
        composer()
            .header("X-Actor", "an.analyst")
            .body(Map.of("topic", "eu-membership", "title", title))
            .post("/v1/briefs")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getString("brief.id");
    composer()
        .header("X-Actor", "a.publisher")
        .body(Map.of("recipients", List.of("the Minister")))
        .post("/v1/briefs/" + brief + "/issue")
        .then()
        .statusCode(200);
    return brief;
  }

  private static String restsOn(String brief) {
    return composer()
        .get("/v1/briefs/" + brief + "/manifest")
        .jsonPath()
        .getString("selections[1].item");
  }

  private static RequestSpecification composer() {
    return given().baseUri(LocalStack.url(Service.COMPOSER)).contentType("application/json");
  }
}
