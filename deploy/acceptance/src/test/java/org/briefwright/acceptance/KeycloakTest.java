package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.items.Problems.is;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.briefwright.local.Service;
import org.briefwright.testing.identity.AccessTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The four services behind a real identity provider.
@Tag("keycloak")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakTest {
  private static final List<String> ROLES =
      List.of("reader", "author", "reviewer", "publisher", "admin");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static Keycloak keycloak;
  private static ProvidedStack services;

  /// An operation of docs/security.md, and an address of it; what is sent is accepted by none.
  private record Sample(Service service, String operation, String path) {
    String method() {
      return operation.substring(0, operation.indexOf(' '));
    }
  }

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(Service.FRAGMENTS, "GET /v1/{collection}", "/v1/topics"),
          new Sample(Service.FRAGMENTS, "POST /v1/{collection}", "/v1/fragments"),
          new Sample(
              Service.FRAGMENTS,
              "POST /v1/{collection}/{id}/versions/{version}/transitions",
              "/v1/topics/deterrence/versions/1/transitions"),
          new Sample(Service.FRAGMENTS, "GET /v1/audit", "/v1/audit"),
          new Sample(Service.PRECEDENTS, "GET /v1/{collection}/{id}", "/v1/precedents/none"),
          new Sample(Service.PRECEDENTS, "PUT /v1/{collection}/{id}", "/v1/precedents/none"),
          new Sample(Service.PRECEDENTS, "GET /v1/audit/chain", "/v1/audit/chain"),
          new Sample(Service.TEMPLATES, "GET /v1/library", "/v1/library"),
          new Sample(Service.TEMPLATES, "POST /v1/{collection}", "/v1/templates"),
          new Sample(Service.TEMPLATES, "GET /v1/audit", "/v1/audit"),
          new Sample(Service.COMPOSER, "GET /v1/briefs", "/v1/briefs"),
          new Sample(Service.COMPOSER, "POST /v1/briefs", "/v1/briefs"),
          new Sample(Service.COMPOSER, "POST /v1/briefs/{id}/issue", "/v1/briefs/bw-none/issue"),
          new Sample(Service.COMPOSER, "POST /v1/recalls", "/v1/recalls"),
          new Sample(Service.COMPOSER, "GET /v1/audit", "/v1/audit"));

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    keycloak = Keycloak.start(LocalStack.stack().settings());
    services = ProvidedStack.start(keycloak);
  }

  @AfterAll
  static void stop() {
    if (services != null) {
      services.close();
    }
    if (keycloak != null) {
      keycloak.close();
    }
  }

  @Test
  @Order(1)
  void eachRoleDoesWhatItsRowSaysAndNothingElseAtEveryService() {
    AccessTable table = AccessTable.read();
    List<String> wrong = new ArrayList<>();
    for (Sample sample : SAMPLES) {
      Set<String> allowed = new TreeSet<>();
      for (String role : ROLES) {
        int status = call(sample, keycloak.token("a-" + role)).statusCode();
        if (status != 401 && status != 403) {
          allowed.add(role);
        }
      }
      if (!table.who(sample.operation()).orElseThrow().equals(allowed)) {
        wrong.add(sample.service() + " " + sample.operation() + " let in " + allowed);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @Order(1)
  void whoHasNoRoleReadsNothing() {
    String token = keycloak.token("nobody-yet");

    for (Service service : Service.values()) {
      as(token).get(services.url(service) + "/v1/audit").then().statusCode(403);
    }
    read(token).then().statusCode(403).body("type", is("role-required"));
  }

  @Test
  @Order(1)
  void aBriefIsReadFromTheContentServicesWithThePersonsToken() {
    Response composed =
        as(keycloak.token("a-reader"))
            .contentType("application/json")
            .body("{\"topic\":\"deterrence\",\"recipient\":\"Reader with a token\"}")
            .post(services.url(Service.COMPOSER) + "/v1/briefs");

    assertThat(composed.statusCode()).as(composed.asString()).isEqualTo(201);
    as(keycloak.token("a-reader"))
        .get(
            services.url(Service.COMPOSER)
                + "/v1/briefs/"
                + composed.path("brief.id")
                + "/standing")
        .then()
        .statusCode(200)
        .body("preparedBy", equalTo("a-reader"));
  }

  @Test
  @Order(1)
  void aTokenIsGoodUntilItExpires() throws InterruptedException {
    String token = keycloak.token("localhost", "briefwright", "shortly", "a-reader");

    assertThat(read(token).statusCode()).isEqualTo(200);
    await(() -> read(token).statusCode() == 401);
    read(token).then().body("type", is("sign-in-required"));
  }

  @Test
  @Order(1)
  void aTokenForAnotherProgramIsRefused() {
    refused(keycloak.token("localhost", "briefwright", "another-program", "a-reader"));
  }

  @Test
  @Order(1)
  void aTokenOfAnotherIssuerIsRefusedThoughItsKeyIsTheSame() {
    String token = keycloak.token("127.0.0.1", "briefwright", "desk", "a-reader");

    assertThat(Keycloak.keyOf(token)).isEqualTo(Keycloak.keyOf(keycloak.token("a-reader")));
    refused(token);
  }

  @Test
  @Order(1)
  void aTokenOfAnotherRealmIsRefused() {
    refused(keycloak.token("localhost", "elsewhere", "desk", "a-reader"));
  }

  @Test
  @Order(1)
  void aTokenThatWasTouchedIsRefused() {
    String token = keycloak.token("a-reader");
    int middle = token.lastIndexOf('.') + 20;
    char other = token.charAt(middle) == 'A' ? 'B' : 'A';

    refused(token.substring(0, middle) + other + token.substring(middle + 1));
  }

  @Test
  @Order(2)
  void aNewKeyIsTakenUpAndTokensOfTheOldOneStayGood() throws InterruptedException {
    String before = keycloak.token("a-reader");
    keycloak.rotateKeys();
    String after = keycloak.token("a-reader");

    assertThat(Keycloak.keyOf(after)).isNotEqualTo(Keycloak.keyOf(before));
    for (Service service : Service.values()) {
      await(() -> library(service, after).statusCode() == 200);
      assertThat(library(service, before).statusCode()).isEqualTo(200);
    }
  }

  @Test
  @Order(3)
  void theComposersOwnAccountFollowsTheLogsAndComposesBatches() throws InterruptedException {
    services.giveTheComposerAnAccount();
    String reader = keycloak.token("a-reader");
    String composer = services.url(Service.COMPOSER);

    Response sent =
        as(reader)
            .contentType("application/x-ndjson")
            .body(
                "{\"topic\":\"deterrence\",\"recipient\":\"Reader of a batch\"}\n".getBytes(UTF_8))
            .post(composer + "/v1/batches");
    assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
    String batch = composer + "/v1/batches/" + sent.path("id");

    await(() -> as(reader).get(batch).path("state").equals("finished"));
    as(reader).get(batch).then().body("counts.done", equalTo(1));
    for (String service : List.of("fragments", "precedents", "templates")) {
      await(() -> wasFollowed(as(reader).get(composer + "/q/metrics").asString(), service));
    }
  }

  /// Whether a log was read to its end since the composer had been up for some seconds.
  private static boolean wasFollowed(String metrics, String service) {
    double silence = metric(metrics, "briefwright_following_silence{service=\"" + service + "\"");
    return metric(metrics, "process_uptime_seconds") - silence > 5;
  }

  private static double metric(String metrics, String name) {
    return metrics
        .lines()
        .filter(it -> it.startsWith(name))
        .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no metric " + name));
  }

  private static void refused(String token) {
    for (Service service : Service.values()) {
      library(service, token)
          .then()
          .statusCode(401)
          .header("WWW-Authenticate", equalTo("Bearer"))
          .body("type", is("sign-in-required"));
    }
  }

  private static Response read(String token) {
    return library(Service.FRAGMENTS, token);
  }

  private static Response library(Service service, String token) {
    String path = service == Service.COMPOSER ? "/v1/briefs" : "/v1/library";
    return as(token).get(services.url(service) + path);
  }

  private static Response call(Sample sample, String token) {
    RequestSpecification request = as(token).header("If-Match", "\"0-0\"");
    if (!sample.method().equals("GET")) {
      request.contentType("application/json").body("{\"no\":\"such field\"}");
    }
    return request.request(sample.method(), services.url(sample.service()) + sample.path());
  }

  private static RequestSpecification as(String token) {
    return given().header("Authorization", "Bearer " + token);
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within a minute").isLessThan(end);
      Thread.sleep(Duration.ofMillis(200));
    }
  }
}
