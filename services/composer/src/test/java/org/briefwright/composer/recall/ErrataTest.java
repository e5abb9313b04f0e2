package org.briefwright.composer.recall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.life.Drafts;
import org.briefwright.composer.life.StandingRows;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.testing.database.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ErrataTest {

  @Inject BriefArchive archive;
  @Inject Database database;
  @Inject DataSource source;
  @Inject Errata errata;
  @Inject RecallRows rows;
  @Inject StandingRows standings;

  @Test
  void aRecallStandsThoughItsErratumCannotBeSetAndItIsSetLater() {
    String brief = new Drafts(archive).issued("cannot be printed at once", "the Minister");
    byte[] json = replaceJson(brief, "{".getBytes(StandardCharsets.UTF_8));

    JsonPath recall = recall(brief);
    Drafts.standing(brief).body("state", equalTo("recalled"));
    read(recall).body("briefs[0].errata[0].sha256", nullValue());

    replaceJson(brief, json);
    errata.setLeftOver();
    String sha256 = read(recall).extract().jsonPath().getString("briefs[0].errata[0].sha256");
    assertThat(sha256).isEqualTo(Sha256.hex(erratum(recall)));
  }

  @Test
  void anErratumThatIsAskedForBeforeItIsSetIsSetOnTheSpot() {
    String brief = new Drafts(archive).issued("asked for early", "the Minister");
    JsonPath recall = recall(brief);
    byte[] before = erratum(recall);
    database.write(
        connection ->
            Sql.of(
                    "update erratum set sha256 = null, bytes = null where recall_number = ?",
                    recall.getLong("number"))
                .run(connection));

    assertThat(erratum(recall)).isEqualTo(before);
    read(recall).body("briefs[0].errata[0].sha256", equalTo(Sha256.hex(before)));
  }

  @Test
  void aListOfManyRecallsAsksTheDatabaseNoMoreOftenThanOneOfFew() {
    for (int i = 0; i < 4; i++) {
      recall(new Drafts(archive).issued("one of many recalls " + i, "the Minister", "the Chair"));
    }

    assertThat(statementsOfAList(4)).isEqualTo(statementsOfAList(1));
  }

  private int statementsOfAList(int length) {
    AtomicInteger statements = new AtomicInteger();
    DataSource counting =
        (DataSource)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (_, _, _) -> counting(source.getConnection(), statements));
    assertThat(
            new Recalls(new Database(counting), rows, standings, errata)
                .list(Long.MAX_VALUE, length))
        .hasSize(length)
        .allSatisfy(it -> assertThat(it.briefs().getFirst().errata()).hasSizeBetween(1, 2));
    return statements.get();
  }

  private Connection counting(Connection connection, AtomicInteger statements) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
              }
              return method.invoke(connection, arguments);
            });
  }

  /// @return what stood there before
  private byte[] replaceJson(String brief, byte[] json) {
    byte[] before =
        database.read(
            connection ->
                Sql.of("select bytes from rendition where brief_id = ? and format = 'json'", brief)
                    .first(connection, row -> row.getBytes(1))
                    .orElseThrow());
    database.write(
        connection ->
            Sql.of(
                    "update rendition set bytes = ? where brief_id = ? and format = 'json'",
                    json,
                    brief)
                .run(connection));
    return before;
  }

  private static JsonPath recall(String brief) {
    return given()
        .header("X-Actor", "a.publisher")
        .contentType("application/json")
        .body(Map.of("brief", brief, "reason", "None that is good"))
        .post("/v1/recalls")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static ValidatableResponse read(JsonPath recall) {
    return given().get("/v1/recalls/" + recall.getInt("number")).then().statusCode(200);
  }

  private static byte[] erratum(JsonPath recall) {
    return given()
        .get("/v1/recalls/" + recall.getInt("number") + "/errata/1")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }
}
