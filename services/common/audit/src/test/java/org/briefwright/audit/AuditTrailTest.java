package org.briefwright.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.briefwright.testing.items.Problems.is;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.identity.AssumedIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tampers with a trail as somebody could who owns the database, whom no trigger stops.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class AuditTrailTest {
  @Inject DataSource database;

  @BeforeEach
  void writeATrail() throws SQLException {
    tamper("truncate audit_entry; update audit_head set number = 0, hash = sha256('')");
    run("select audit_append('2026-03-01T12:00:00.123456Z', 'anna', 'draft', 'things/a/1', null)");
    run("select audit_append('2026-03-01T12:01:00Z', 'зоя', 'approved', 'things/a/1', 'gut, 1:2')");
    run("select audit_append('2026-03-01T12:02:00Z', 'anna', 'draft', 'things/ab/1', '')");
  }

  @Test
  void theTrailTellsWhoDidWhat() {
    given()
        .get("/v1/audit")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("entries.actor", contains("anna", "зоя", "anna"))
        .body("entries[0].at", equalTo("2026-03-01T12:00:00.123456Z"))
        .body("entries[1].detail", equalTo("gut, 1:2"))
        .body("last", equalTo(3));
  }

  @Test
  void whoKnowsAnEntryReadsOnFromThere() {
    given().get("/v1/audit?after=1&limit=1").then().body("entries.number", contains(2));
    given().get("/v1/audit?after=3").then().body("entries", hasSize(0)).body("last", equalTo(3));
  }

  @Test
  void oneSubjectsEntriesAreThoseOfItAndBelowIt() {
    given().get("/v1/audit?subject=things/a").then().body("entries.number", contains(1, 2));
  }

  @Test
  void aWholeChainIsFoundWholeByHashesComputedOutsideTheDatabase() {
    chain("").body("whole", equalTo(true)).body("entries", equalTo(3)).body("broken", nullValue());
  }

  @Test
  void anAlteredEntryIsNamed() throws SQLException {
    tamper("update audit_entry set actor = 'mallory' where number = 2");

    chain("")
        .body("whole", equalTo(false))
        .body("broken.number", equalTo(2))
        .body("broken.why", containsString("altered"))
        .body("entries", equalTo(1));
  }

  @Test
  void textThatMovesFromOneFieldToTheNextIsAnAlteration() throws SQLException {
    tamper("update audit_entry set action = 'draf', subject = 'tthings/a/1' where number = 1");

    chain("").body("broken.number", equalTo(1));
  }

  @Test
  void anEmptyDetailIsNotAMissingOne() throws SQLException {
    tamper("update audit_entry set detail = null where number = 3");

    chain("").body("broken.number", equalTo(3));
  }

  @Test
  void anAlteredEntryWithItsHashMadeToFitBreaksTheNext() throws SQLException {
    tamper(
        "update audit_entry set detail = 'other', hash = sha256('other') where number = 1;"
            + "update audit_entry set previous = sha256('other') where number = 2");

    chain("").body("whole", equalTo(false)).body("broken.number", equalTo(1));
  }

  @Test
  void anEntryThatWasTakenOutIsMissed() throws SQLException {
    tamper("delete from audit_entry where number = 2");

    chain("").body("broken.number", equalTo(2)).body("broken.why", containsString("missing"));
  }

  @Test
  void entriesThatWereTakenOffTheEndAreMissed() throws SQLException {
    tamper("delete from audit_entry where number > 1");

    chain("").body("broken.number", equalTo(2)).body("broken.why", containsString("up to 3"));
  }

  @Test
  void aChainThatWasMadeAnewIsFoundOutByANotedHash() throws SQLException {
    String noted = chain("").extract().path("head");
    chain("?number=3&hash=" + noted).body("whole", equalTo(true));
    tamper("truncate audit_entry; update audit_head set number = 0, hash = sha256('')");
    for (int i = 0; i < 3; i++) {
      run("select audit_append(now(), 'mallory', 'draft', 'things/a/1', null)");
    }

    chain("").body("whole", equalTo(true));
    chain("?number=3&hash=" + noted)
        .body("whole", equalTo(false))
        .body("broken.number", equalTo(3))
        .body("broken.why", containsString("noted"));
  }

  @Test
  void aHashIsNotedWithItsNumber() {
    given()
        .get("/v1/audit/chain?number=3")
        .then()
        .statusCode(400)
        .body("type", is("invalid-parameter"));
    given().get("/v1/audit/chain?number=3&hash=XY").then().statusCode(400);
  }

  @Test
  void theDatabaseRefusesToForget() {
    for (String statement :
        new String[] {
          "update audit_entry set actor = 'mallory'",
          "delete from audit_entry",
          "truncate audit_entry"
        }) {
      assertThatThrownBy(() -> run(statement)).hasMessageContaining("only ever added to");
    }
  }

  @Test
  void onlyAnAdministratorReadsTheTrail() {
    for (String path : new String[] {"/v1/audit", "/v1/audit/chain"}) {
      given()
          .header(AssumedIdentity.ROLES, "reader,author,reviewer,publisher")
          .get(path)
          .then()
          .statusCode(403);
    }
  }

  @Test
  void theBeginningIsTheHashOfNothing() {
    assertThat(AuditEntry.beginning()).startsWith("e3b0c44298fc1c14");
  }

  private static ValidatableResponse chain(String query) {
    return given().get("/v1/audit/chain" + query).then().statusCode(200);
  }

  private void tamper(String statements) throws SQLException {
    run(
        "alter table audit_entry disable trigger all; "
            + statements
            + "; alter table audit_entry enable trigger all");
  }

  private void run(String statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }
}
