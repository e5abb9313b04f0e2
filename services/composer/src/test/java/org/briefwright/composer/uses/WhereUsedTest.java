package org.briefwright.composer.uses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.briefwright.composer.Compositions;
import org.briefwright.composer.archive.ArchiveDatabase;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.dossier.ItemKind;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.life.State;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.manifest.Manifest;
import org.briefwright.composer.manifest.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is found is compared with what reading every manifest finds.
class WhereUsedTest {

  private static final int BRIEFS = 25;
  private static final Map<ItemKind, String> PREFIXES =
      Map.of(
          ItemKind.FRAGMENT, "x",
          ItemKind.PRECEDENT, "p",
          ItemKind.SOURCE, "s",
          ItemKind.TEMPLATE, "m",
          ItemKind.FIGURE, "c",
          ItemKind.TOPIC, "t");

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsExactlyTheBriefsThatReadingEveryManifestFinds(long seed) {
    DataSource source = ArchiveDatabase.migrated();
    List<Manifest> manifests = RandomManifests.of(seed, BRIEFS);
    manifests.forEach(it -> ArchiveDatabase.archive(source).add(archived(it), null));

    assertThatAllAreFound(new WhereUsed(new Database(source)), manifests);
  }

  @Test
  void briefsArchivedBeforeUsesWereKeptAreFoundAsWell() throws Exception {
    DataSource source = ArchiveDatabase.migratedTo("1");
    List<Manifest> manifests = RandomManifests.of(77, BRIEFS);
    try (var connection = source.getConnection();
        var add =
            connection.prepareStatement(
                "insert into brief (id, title, topic, template, lang, tlp, manifest)"
                    + " values (?, 'A', 'topic', 'template', 'en', 'TLP:CLEAR', ?)")) {
      for (Manifest manifest : manifests) {
        add.setString(1, manifest.brief());
        add.setString(2, CanonicalJson.text(manifest));
        add.executeUpdate();
      }
    }

    ArchiveDatabase.migrate(source, "latest");

    assertThatAllAreFound(new WhereUsed(new Database(source)), manifests);
  }

  @Test
  void aRealBriefIsFoundByEverythingThatItsManifestNames() throws Exception {
    DataSource source = ArchiveDatabase.migrated();
    ArchivedBrief brief = Compositions.compose("deterrence", "options-memo");
    ArchiveDatabase.archive(source).add(brief, null);
    WhereUsed uses = new WhereUsed(new Database(source));
    JsonNode manifest = new ObjectMapper().readTree(brief.manifest());

    List<Rested> found = new ArrayList<>();
    manifest
        .get("selections")
        .forEach(it -> found.addAll(find(uses, ItemKind.FRAGMENT, it.get("item").asText(), 1)));
    manifest
        .get("precedents")
        .forEach(it -> found.addAll(find(uses, ItemKind.PRECEDENT, it.get("item").asText(), 1)));
    manifest
        .get("sources")
        .forEach(it -> found.addAll(find(uses, ItemKind.SOURCE, it.get("id").asText(), 1)));

    int named =
        manifest.get("selections").size()
            + manifest.get("precedents").size()
            + manifest.get("sources").size();
    assertThat(found).hasSize(named).allMatch(it -> it.brief().equals(brief.id()));
    assertThat(named).isGreaterThan(20);
    assertThat(found).allMatch(it -> it.state() == State.DRAFT);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    DataSource source = ArchiveDatabase.migrated();
    RandomManifests.of(5, BRIEFS)
        .forEach(it -> ArchiveDatabase.archive(source).add(archived(it), null));
    WhereUsed uses = new WhereUsed(new Database(source));
    List<Rested> all = find(uses, ItemKind.SOURCE, "s-1", null);

    List<Rested> pages = new ArrayList<>();
    List<Rested> page = uses.find(ItemKind.SOURCE, "s-1", null, Long.MAX_VALUE, 4);
    while (!page.isEmpty()) {
      pages.addAll(page);
      page = uses.find(ItemKind.SOURCE, "s-1", null, page.getLast().sequence(), 4);
    }

    assertThat(all).hasSizeGreaterThan(4);
    assertThat(pages).isEqualTo(all);
  }

  private static void assertThatAllAreFound(WhereUsed uses, List<Manifest> manifests) {
    for (ItemKind kind : ItemKind.values()) {
      for (int i = 0; i < RandomManifests.ITEMS; i++) {
        String item = PREFIXES.get(kind) + "-" + i;
        for (Integer version : versions()) {
          assertThat(
                  find(uses, kind, item, version).stream()
                      .map(it -> it.brief() + "@" + it.version() + " " + it.through()))
              .as(item + " in version " + version)
              .containsExactlyInAnyOrderElementsOf(byReadingAll(manifests, kind, item, version));
        }
      }
    }
  }

  /// Null is any version.
  private static List<Integer> versions() {
    return Stream.concat(
            Stream.of((Integer) null), IntStream.rangeClosed(1, RandomManifests.VERSIONS).boxed())
        .toList();
  }

  private static List<Rested> find(WhereUsed uses, ItemKind kind, String item, Integer version) {
    return uses.find(kind, item, version, Long.MAX_VALUE, 1_000);
  }

  private static List<String> byReadingAll(
      List<Manifest> manifests, ItemKind kind, String item, Integer version) {
    List<String> found = new ArrayList<>();
    for (Manifest manifest : manifests) {
      for (int used : versionsIn(manifest, kind, item)) {
        if (version == null || version == used) {
          List<String> through = kind == ItemKind.SOURCE ? citing(manifest, item) : List.of();
          found.add(manifest.brief() + "@" + used + " " + through);
        }
      }
    }
    return found;
  }

  private static List<Integer> versionsIn(Manifest manifest, ItemKind kind, String item) {
    Stream<Map.Entry<String, Integer>> held =
        switch (kind) {
          case FRAGMENT ->
              manifest.selections().stream().map(it -> Map.entry(it.item(), it.version()));
          case PRECEDENT ->
              manifest.precedents().stream().map(it -> Map.entry(it.item(), it.version()));
          case SOURCE -> manifest.sources().stream().map(it -> Map.entry(it.id(), it.version()));
          case FIGURE -> manifest.pictures().stream().map(it -> Map.entry(it.item(), it.version()));
          case TOPIC -> manifest.topics().stream().map(it -> Map.entry(it.id(), it.version()));
          case TEMPLATE ->
              Stream.of(Map.entry(manifest.template().id(), manifest.template().version()));
        };
    return held.filter(it -> it.getKey().equals(item)).map(Map.Entry::getValue).distinct().toList();
  }

  private static List<String> citing(Manifest manifest, String source) {
    TreeSet<String> citing = new TreeSet<>();
    manifest.sentences().stream()
        .filter(it -> it.citations().contains(source))
        .map(it -> (it.item().startsWith("p-") ? "precedents/" : "fragments/") + it.item())
        .forEach(citing::add);
    manifest.pictures().stream()
        .filter(it -> it.sources().contains(source))
        .forEach(it -> citing.add("figures/" + it.item()));
    return List.copyOf(citing);
  }

  private static ArchivedBrief archived(Manifest manifest) {
    return new ArchivedBrief(
        manifest.brief(),
        "A",
        "topic",
        "template",
        "en",
        Tlp.CLEAR,
        "code-" + manifest.brief(),
        "test",
        null,
        CanonicalJson.text(manifest),
        List.of(),
        Use.of(manifest));
  }
}
