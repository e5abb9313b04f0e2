package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.briefwright.acceptance.ConcurrentEdits.Edit;
import org.briefwright.local.Ports;
import org.briefwright.local.Service;
import org.briefwright.local.process.Child;

/// Editors change the library while briefs are composed on it, in ways that are drawn at
/// random. However that interleaves, each brief stands on versions that stood together; it is
/// found by everything that it rests on; and another composer makes its bytes again on its
/// old snapshot.
class EditsBesideComposingTest {
  private static final int EDITORS = 3;
  private static final int COMPOSERS = 3;
  private static final int ITEMS_OF_AN_EDITOR = 4;
  private static final String[] TOPICS = {"russian-consent", "non-recognition", "article-5"};

  @Property(tries = 5, seed = "20261127", shrinking = ShrinkingMode.OFF)
  void everyBriefStandsOnWhatStoodTogether(
      @ForAll("scripts") List<List<Edit>> scripts, @ForAll("requests") List<List<String>> requests)
      throws Exception {
    LocalStack.stack();
    List<ConcurrentEdits> editors = editors(scripts);
    Queue<JsonPath> briefs = new ConcurrentLinkedQueue<>();
    try {
      atOnce(editors, requests, briefs);
    } finally {
      editors.forEach(ConcurrentEdits::restore);
    }

    Map<String, JsonPath> byId = new TreeMap<>();
    briefs.forEach(it -> byId.put(it.getString("brief.id"), it));
    assertThat(byId.size()).as("briefs that differ").isGreaterThan(COMPOSERS);
    LibraryHistory history = LibraryHistory.read();
    byId.values().forEach(brief -> assertStoodTogether(brief, history));
    assertFoundByWhatTheyRestOn(byId);
    assertMadeAgain(byId.keySet());
  }

  @Provide
  Arbitrary<List<List<Edit>>> scripts() {
    Arbitrary<Edit> edit =
        Combinators.combine(
                Arbitraries.of(ConcurrentEdits.Kind.class),
                Arbitraries.integers().between(0, ITEMS_OF_AN_EDITOR - 1))
            .as(Edit::new);
    return edit.list().ofMinSize(8).ofMaxSize(14).list().ofSize(EDITORS);
  }

  @Provide
  Arbitrary<List<List<String>>> requests() {
    return Arbitraries.of(TOPICS).list().ofMinSize(8).ofMaxSize(12).list().ofSize(COMPOSERS);
  }

  private static void atOnce(
      List<ConcurrentEdits> editors, List<List<String>> requests, Queue<JsonPath> briefs)
      throws InterruptedException, ExecutionException {
    try (var people = Executors.newFixedThreadPool(EDITORS + COMPOSERS)) {
      List<Future<?>> all = new ArrayList<>();
      editors.forEach(it -> all.add(people.submit(it)));
      requests.forEach(
          topics -> all.add(people.submit(() -> topics.forEach(it -> compose(it, briefs)))));
      for (Future<?> one : all) {
        one.get();
      }
    }
  }

  /// What is withdrawn at the moment may be what the template needs.
  private static void compose(String topic, Queue<JsonPath> briefs) {
    Response answer =
        given()
            .contentType("application/json")
            .accept("application/json")
            .body(Map.of("topic", topic))
            .post(LocalStack.url(Service.COMPOSER) + "/v1/briefs");
    assertThat(answer.statusCode()).as(answer.asString()).isIn(201, 422);
    if (answer.statusCode() == 201) {
      briefs.add(answer.jsonPath());
    }
  }

  /// Each works on other fragments and sources than the others.
  private static List<ConcurrentEdits> editors(List<List<Edit>> scripts) {
    List<ConcurrentEdits> editors = new ArrayList<>();
    for (int i = 0; i < EDITORS; i++) {
      JsonPath brief =
          given()
              .contentType("application/json")
              .accept("application/json")
              .body(Map.of("topic", TOPICS[i]))
              .post(LocalStack.url(Service.COMPOSER) + "/v1/briefs")
              .jsonPath();
      int own = i;
      editors.add(
          new ConcurrentEdits(
              "editor-" + i,
              scripts.get(i),
              brief.<String>getList("manifest.selections.item").stream()
                  .distinct()
                  .limit(ITEMS_OF_AN_EDITOR)
                  .toList(),
              brief.<String>getList("manifest.sources.id").stream()
                  .filter(it -> Math.floorMod(it.hashCode(), EDITORS) == own)
                  .toList()));
    }
    return editors;
  }

  private static void assertStoodTogether(JsonPath brief, LibraryHistory history) {
    long fragments = brief.getLong("manifest.snapshot.fragments");
    long precedents = brief.getLong("manifest.snapshot.precedents");
    long templates = brief.getLong("manifest.snapshot.templates");
    assertApproved(brief, "manifest.selections", "item", "fragments", fragments, history);
    assertApproved(brief, "manifest.sources", "id", "sources", fragments, history);
    assertApproved(brief, "manifest.topics", "id", "topics", fragments, history);
    assertApproved(brief, "manifest.precedents", "item", "precedents", precedents, history);
    assertThat(brief.getInt("manifest.template.version"))
        .isEqualTo(
            history.approvedAt("templates", brief.getString("manifest.template.id"), templates));
    Set<String> chosen = new TreeSet<>(brief.getList("manifest.selections.item"));
    for (Map<String, Object> sentence : brief.<Map<String, Object>>getList("manifest.sentences")) {
      String item = (String) sentence.get("item");
      if (chosen.contains(item)) {
        assertThat(history.hashesOf(item, (Integer) sentence.get("version")))
            .as("a sentence of %s in brief %s", item, brief.getString("brief.id"))
            .contains((String) sentence.get("hash"));
      }
    }
  }

  private static void assertApproved(
      JsonPath brief,
      String list,
      String name,
      String collection,
      long sequence,
      LibraryHistory history) {
    for (Map<String, Object> it : brief.<Map<String, Object>>getList(list)) {
      String id = (String) it.get(name);
      assertThat((Integer) it.get("version"))
          .as("%s/%s at %d, in brief %s", collection, id, sequence, brief.getString("brief.id"))
          .isEqualTo(history.approvedAt(collection, id, sequence));
    }
  }

  /// Where-used against reading every manifest.
  private static void assertFoundByWhatTheyRestOn(Map<String, JsonPath> briefs) {
    Map<String, Set<String>> expected = new TreeMap<>();
    briefs.forEach(
        (id, brief) -> {
          note(brief, "manifest.selections", "item", "fragment", id, expected);
          note(brief, "manifest.sources", "id", "source", id, expected);
          note(brief, "manifest.precedents", "item", "precedent", id, expected);
        });
    expected.forEach(
        (item, using) ->
            assertThat(using(item, briefs.keySet())).as("uses of %s", item).isEqualTo(using));
  }

  private static void note(
      JsonPath brief,
      String list,
      String name,
      String kind,
      String id,
      Map<String, Set<String>> expected) {
    for (Map<String, Object> it : brief.<Map<String, Object>>getList(list)) {
      String item = kind + "=" + it.get(name) + "&version=" + it.get("version");
      expected.computeIfAbsent(item, _ -> new TreeSet<>()).add(id);
    }
  }

  /// Of these briefs those that are found, whatever else the archive holds.
  private static Set<String> using(String item, Set<String> briefs) {
    Set<String> found = new TreeSet<>();
    String next = LocalStack.url(Service.COMPOSER) + "/v1/uses?limit=200&" + item;
    while (next != null) {
      Response page = given().urlEncodingEnabled(false).get(next);
      page.then().statusCode(200);
      found.addAll(page.jsonPath().getList("items.brief"));
      String link = page.header("Link");
      next = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    }
    found.retainAll(briefs);
    return found;
  }

  /// By a composer that has nothing in memory.
  private static void assertMadeAgain(Set<String> briefs) throws InterruptedException {
    int port = Ports.free(1).getFirst();
    Child cold = LocalStack.stack().twin(Service.COMPOSER, port, Map.of());
    try {
      for (String id : briefs) {
        byte[] pdf =
            given()
                .get(LocalStack.url(Service.COMPOSER) + "/v1/briefs/" + id + "?format=pdf")
                .asByteArray();
        JsonPath verified =
            given()
                .contentType("application/pdf")
                .body(pdf)
                .post("http://localhost:" + port + "/v1/verifications")
                .jsonPath();
        assertThat(verified.getString("verdict")).isEqualTo("unchanged");
        assertThat(verified.getString("reproduction.outcome"))
            .as("%s: %s", id, verified.getString("reproduction"))
            .isEqualTo("same");
      }
    } finally {
      cold.kill();
    }
  }
}
