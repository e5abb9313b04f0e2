package org.briefwright.composer.notices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.archive.Sql;
import org.briefwright.composer.dossier.ChangePage;
import org.briefwright.composer.dossier.ChangePage.Change;
import org.briefwright.composer.following.FollowedRows;
import org.briefwright.composer.following.Follower;
import org.briefwright.composer.life.Drafts;
import org.briefwright.testing.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class NoticesTest {

  private static final String REASON = "The publisher retracted <the> study & more.";

  @Inject BriefArchive archive;
  @Inject Database database;
  @Inject FollowedRows followed;

  /// All tests' briefs rest on one library.
  @BeforeEach
  void forget() {
    database.write(
        connection ->
            Sql.of(
                    "truncate notice, notice_delivery, recall, erratum, brief_transition, followed_item")
                .run(connection));
  }

  @Test
  void anIssueIsAnEntryOfTheFeed() {
    String brief = new Drafts(archive).issued("Guarantees & <doubts>", "the Minister");

    Feed feed = feed("/v1/notices");
    Entry entry = feed.getEntries().getFirst();

    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getId()).startsWith("urn:uuid:");
    assertThat(feed.getUpdated()).isEqualTo(entry.getUpdated());
    assertThat(feed.getAuthors()).hasSize(1);
    assertThat(entry.getId()).matches("urn:uuid:[0-9a-f-]{36}");
    assertThat(entry.getTitle()).isEqualTo("Issued: Guarantees & <doubts>");
    assertThat(entry.getContents().getFirst().getValue()).isEqualTo("a.publisher issued it.");
    assertThat(entry.getCategories()).extracting(Category::getTerm).containsExactly("issued");
    assertThat(hrefs(entry)).anyMatch(it -> it.endsWith("/v1/briefs/" + brief + "/standing"));
  }

  @Test
  void aRecallLeadsToTheErrata() {
    String brief = new Drafts(archive).issued("to be recalled", "the Minister", "the Chair");
    recall(brief);

    Entry entry = feed("/v1/notices").getEntries().getFirst();

    assertThat(entry.getTitle()).isEqualTo("Recalled: to be recalled");
    assertThat(entry.getContents().getFirst().getValue())
        .isEqualTo("a.publisher recalled it: " + REASON);
    List<String> errata = hrefs(entry).stream().filter(it -> it.contains("/errata/")).toList();
    assertThat(errata).hasSize(2);
    assertThat(errata)
        .allSatisfy(
            it ->
                assertThat(given().get(it).then().statusCode(200).extract().contentType())
                    .isEqualTo("application/pdf"));
  }

  @Test
  void whatGaveWayUnderAnIssuedBriefIsToldOnce() {
    String brief = new Drafts(archive).issued("on shaken ground", "the Minister");
    String draft = new Drafts(archive).prepared("nobody relies on it", "an.analyst");
    String item = fragmentOf(brief);

    happens(item, "superseded", "approved");
    happens(item, "superseded", "withdrawn");
    happens(item, "superseded", "withdrawn");

    given()
        .accept("application/json")
        .get("/v1/notices")
        .then()
        .statusCode(200)
        .body("items.kind", equalTo(List.of("marked", "marked", "issued")))
        .body("items.brief", equalTo(List.of(brief, brief, brief)))
        .body("items[0].ground.what", equalTo("withdrawn"))
        .body("items[0].ground.id", equalTo(item))
        .body("items[0].ground.version", equalTo(1))
        .body("items[1].ground.what", equalTo("superseded"));
    assertThat(feed("/v1/notices").getEntries().getFirst().getContents().getFirst().getValue())
        .isEqualTo("It rests on version 1 of fragments/" + item + ", which was withdrawn.");
    Drafts.standing(draft).body("concerns", hasSize(1));
  }

  @Test
  void whatHadGivenWayBeforeABriefWasIssuedIsToldWithTheIssue() {
    String brief = new Drafts(archive).prepared("issued in spite of it", "an.analyst");
    happens(fragmentOf(brief), "superseded", "approved");
    assertThat(feed("/v1/notices").getEntries()).isEmpty();

    Drafts.issue(brief, "the Minister").statusCode(200);

    given()
        .accept("application/json")
        .get("/v1/notices")
        .then()
        .body("items.kind", equalTo(List.of("marked", "issued")));
  }

  @Test
  void pagesLeadThroughAllNoticesAndBack() {
    Drafts drafts = new Drafts(archive);
    for (int i = 0; i < 7; i++) {
      drafts.issued("page " + i, "the Minister");
    }
    List<String> all = ids(feed("/v1/notices"));
    assertThat(all).hasSize(7).doesNotHaveDuplicates();

    List<Feed> down = walk(feed("/v1/notices?limit=3"), "next");
    List<Feed> up = walk(down.getLast(), "previous");

    assertThat(down).hasSize(3);
    assertThat(down.stream().flatMap(it -> ids(it).stream()).toList()).isEqualTo(all);
    assertThat(up.stream().flatMap(it -> ids(it).stream()))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(link(down.getFirst(), "previous")).isNull();
    assertThat(link(down.getLast(), "next")).isNull();
  }

  @Test
  void aPageStaysWhatItIsWhileNewerNoticesCome() {
    Drafts drafts = new Drafts(archive);
    for (int i = 0; i < 4; i++) {
      drafts.issued("stays " + i, "the Minister");
    }
    String second = link(feed("/v1/notices?limit=2"), "next");
    List<String> before = ids(feed(second));

    drafts.issued("comes in between", "the Minister");

    assertThat(ids(feed(second))).isEqualTo(before);
  }

  @Test
  void whoHasTheFeedAlreadyIsToldSo() {
    Drafts drafts = new Drafts(archive);
    drafts.issued("known already", "the Minister");
    String tag = get("/v1/notices").header("ETag");

    given().header("If-None-Match", tag).get("/v1/notices").then().statusCode(304);
    drafts.issued("not known yet", "the Minister");
    given().header("If-None-Match", tag).get("/v1/notices").then().statusCode(200);
  }

  @Test
  void theFeedAndItsEntriesKeepTheirNames() {
    String brief = new Drafts(archive).issued("keeps its name", "the Minister");
    Feed before = feed("/v1/notices");
    recall(brief);

    Feed after = feed("/v1/notices");

    assertThat(after.getId()).isEqualTo(before.getId());
    assertThat(ids(after)).hasSize(2).contains(ids(before).getFirst());
  }

  @Test
  void anEmptyFeedIsAFeed() {
    Feed feed = feed("/v1/notices");

    assertThat(feed.getEntries()).isEmpty();
    assertThat(feed.getUpdated()).isNotNull().isEqualTo(feed("/v1/notices").getUpdated());
  }

  @Test
  void aNoticeIsReadByItsName() {
    String brief = new Drafts(archive).issued("read by its name", "the Minister");
    String id = ids(feed("/v1/notices")).getFirst().substring("urn:uuid:".length());

    given()
        .get("/v1/notices/" + id)
        .then()
        .statusCode(200)
        .body("kind", equalTo("issued"))
        .body("brief", equalTo(brief))
        .body("title", equalTo("read by its name"));
    given().get("/v1/notices/none").then().statusCode(404);
    given().get("/v1/notices/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void whatIsNoPageOrFormIsRefused() {
    given().get("/v1/notices?limit=201").then().statusCode(400);
    given().get("/v1/notices?cursor=bm90aGluZw").then().statusCode(400);
    given().accept("text/csv").get("/v1/notices").then().statusCode(406);
  }

  private void happens(String fragment, String first, String second) {
    long place =
        database.read(
            connection ->
                Sql.of("select sequence from followed_service where service = 'fragments'")
                    .first(connection, row -> row.getLong(1))
                    .orElseThrow());
    List<Change> changes =
        List.of(change(place + 1, fragment, 1, first), change(place + 2, fragment, 2, second));
    new Follower(
            (service, after, limit) ->
                service.equals("fragments")
                    ? new ChangePage(changes, place + 2)
                    : new ChangePage(List.of(), after),
            followed,
            new SimpleMeterRegistry())
        .round();
  }

  private static Change change(long sequence, String fragment, int version, String state) {
    Instant at = Instant.parse("2026-11-26T09:00:00Z").plusSeconds(version);
    return new Change(sequence, "fragments", fragment, version, state, at);
  }

  private static String fragmentOf(String brief) {
    return given()
        .get("/v1/briefs/" + brief + "/manifest")
        .jsonPath()
        .getString("selections[0].item");
  }

  private static void recall(String brief) {
    given()
        .header("X-Actor", "a.publisher")
        .contentType("application/json")
        .body(Map.of("brief", brief, "reason", REASON))
        .post("/v1/recalls")
        .then()
        .statusCode(201);
  }

  private static List<Feed> walk(Feed from, String relation) {
    List<Feed> pages = new ArrayList<>(List.of(from));
    String next = link(from, relation);
    while (next != null) {
      pages.add(feed(next));
      next = link(pages.getLast(), relation);
    }
    return pages;
  }

  private static String link(Feed feed, String relation) {
    return feed.getOtherLinks().stream()
        .filter(it -> it.getRel().equals(relation))
        .map(Link::getHref)
        .findFirst()
        .orElse(null);
  }

  private static List<String> ids(Feed feed) {
    return feed.getEntries().stream().map(Entry::getId).toList();
  }

  private static List<String> hrefs(Entry entry) {
    return entry.getOtherLinks().stream().map(Link::getHref).toList();
  }

  private static Feed feed(String url) {
    Response answer = get(url);
    assertThat(answer.contentType()).startsWith("application/atom+xml");
    try {
      return (Feed) new WireFeedInput().build(new StringReader(answer.asString()));
    } catch (FeedException e) {
      throw new AssertionError(answer.asString(), e);
    }
  }

  private static Response get(String url) {
    return given().urlEncodingEnabled(false).get(url).then().statusCode(200).extract().response();
  }
}
