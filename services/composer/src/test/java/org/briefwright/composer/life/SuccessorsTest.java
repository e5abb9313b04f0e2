package org.briefwright.composer.life;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.testing.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of a brief when a successor is issued.
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SuccessorsTest {

  @Inject BriefArchive archive;
  @Inject Database database;

  @BeforeEach
  void forgetRecalls() {
    database.write(
        connection -> Sql.of("truncate recall, erratum, brief_transition").run(connection));
  }

  @Test
  void aBriefStaysIssuedUntilItsSuccessorIs() {
    Drafts drafts = new Drafts(archive);
    String former = drafts.issued("stays", "the Minister");

    String successor = drafts.revising(former, "stays, revised");

    Drafts.standing(former)
        .body("state", equalTo("issued"))
        .body("successor", nullValue())
        .body("revisions", contains(successor));
    Drafts.standing(successor)
        .body("state", equalTo("draft"))
        .body("revises", equalTo(former))
        .body("revisions", empty());
  }

  @Test
  void issuingTheSuccessorSupersedesTheFormerAndLinksBoth() {
    Drafts drafts = new Drafts(archive);
    String former = drafts.issued("links", "the Minister");
    String successor = drafts.revising(former, "links, revised");

    Drafts.issue(successor, "the Minister")
        .statusCode(200)
        .body("state", equalTo("issued"))
        .body("revises", equalTo(former));

    Drafts.standing(former)
        .body("state", equalTo("superseded"))
        .body("successor", equalTo(successor))
        .body("revisions", empty())
        .body("log.state", contains("issued", "superseded"))
        .body("log[1].by", equalTo("a.publisher"))
        .body("log[1].successor", equalTo(successor));
    given()
        .accept("application/json")
        .get("/v1/notices")
        .then()
        .statusCode(200)
        .body("items.find { it.kind == 'superseded' }.brief", equalTo(former))
        .body("items.find { it.kind == 'superseded' }.successor", equalTo(successor));
  }

  @Test
  void ofTwoSuccessorsIssuedAtOnceOneIs() throws Exception {
    Drafts drafts = new Drafts(archive);
    String former = drafts.issued("at once", "the Minister");
    List<String> successors =
        Stream.of("one", "two", "three", "four")
            .map(title -> drafts.revising(former, "at once, " + title))
            .toList();

    try (var publishers = Executors.newFixedThreadPool(successors.size())) {
      List<Integer> answers =
          publishers
              .invokeAll(
                  successors.stream()
                      .<Callable<Integer>>map(
                          it -> () -> Drafts.issue(it, "the Minister").extract().statusCode())
                      .toList())
              .stream()
              .map(done -> done.resultNow())
              .sorted()
              .toList();

      assertThat(answers).containsExactly(200, 409, 409, 409);
    }
    String winner =
        Drafts.standing(former).body("state", equalTo("superseded")).extract().path("successor");
    String loser = successors.stream().filter(it -> !it.equals(winner)).findFirst().orElseThrow();
    Drafts.standing(winner).body("state", equalTo("issued"));
    Drafts.standing(loser).body("state", equalTo("draft"));
    Drafts.issue(loser, "the Minister")
        .statusCode(409)
        .body("type", containsString("not-revisable"))
        .body("successor", equalTo(winner));
  }

  @Test
  void aRecalledBriefStaysRecalledAndNamesItsSuccessor() {
    Drafts drafts = new Drafts(archive);
    String former = drafts.issued("recalled first", "the Minister");
    recall(former);
    String successor = drafts.revising(former, "recalled first, revised");

    Drafts.issue(successor, "the Minister").statusCode(200);

    Drafts.standing(former)
        .body("state", equalTo("recalled"))
        .body("successor", equalTo(successor))
        .body("log.state", contains("issued", "recalled"));
  }

  @Test
  void aSupersededBriefThatIsRecalledStillNamesItsSuccessor() {
    Drafts drafts = new Drafts(archive);
    String former = drafts.issued("recalled later", "the Minister");
    String successor = drafts.revising(former, "recalled later, revised");
    Drafts.issue(successor, "the Minister").statusCode(200);

    recall(former);

    Drafts.standing(former)
        .body("state", equalTo("recalled"))
        .body("successor", equalTo(successor));
  }

  @Test
  void aChainOfSuccessorsIsFollowedLinkByLink() {
    Drafts drafts = new Drafts(archive);
    String first = drafts.issued("chain", "the Minister");
    String second = drafts.revising(first, "chain, second");
    Drafts.issue(second, "the Minister").statusCode(200);
    String third = drafts.revising(second, "chain, third");
    Drafts.issue(third, "the Minister").statusCode(200);

    Drafts.standing(first).body("successor", equalTo(second));
    Drafts.standing(second)
        .body("state", equalTo("superseded"))
        .body("revises", equalTo(first))
        .body("successor", equalTo(third));
  }

  private static void recall(String brief) {
    given()
        .header("X-Actor", "a.publisher")
        .contentType("application/json")
        .body("{\"brief\":\"" + brief + "\",\"reason\":\"A figure in it is wrong.\"}")
        .post("/v1/recalls")
        .then()
        .statusCode(201);
  }
}
