package org.briefwright.composer.uses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.manifest.Manifest;
import org.briefwright.composer.manifest.Manifest.Selected;
import org.briefwright.composer.manifest.Manifest.SelectedCase;
import org.briefwright.composer.manifest.Manifest.SentenceRecord;
import org.briefwright.composer.manifest.Manifest.ShownPicture;
import org.briefwright.composer.manifest.Manifest.SourceUse;
import org.briefwright.composer.request.BriefRequest;

/// Manifests of a small library whose few items have many versions, so that briefs share some and
/// differ in others. Made from a seed.
final class RandomManifests {

  static final int ITEMS = 6;
  static final int VERSIONS = 3;

  private final Random random;
  private final Map<String, Integer> versions = new TreeMap<>();

  private RandomManifests(long seed) {
    random = new Random(seed);
  }

  static List<Manifest> of(long seed, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new RandomManifests(seed * 1_000 + i).one("bw-" + seed + "-" + i))
        .toList();
  }

  private Manifest one(String id) {
    List<Selected> selections =
        some("x").stream()
            .map(
                it -> new Selected("slot", it.id(), it.version(), "en", null, null, null, "", null))
            .toList();
    List<SelectedCase> cases =
        some("p").stream()
            .map(it -> new SelectedCase("slot", it.id(), it.version(), "", null))
            .toList();
    List<ShownPicture> pictures =
        some("c").stream()
            .map(
                it ->
                    new ShownPicture(
                        Template.Picture.values()[0], it.id(), it.version(), 1, ids(some("s"))))
            .toList();
    List<SentenceRecord> sentences = new ArrayList<>();
    selections.forEach(it -> sentences.addAll(said(it.item(), it.version())));
    cases.forEach(it -> sentences.addAll(said(it.item(), it.version())));
    return new Manifest(
        Map.of(),
        "prov:Entity",
        id,
        "hash",
        BriefRequest.on("topic", null),
        new LibrarySnapshot(1, 1, 1, java.time.LocalDate.of(2026, 11, 23)),
        new Manifest.Engine("test", "test"),
        anyOf("t"),
        List.of(anyOf("t"), anyOf("u")),
        anyOf("m"),
        List.of(),
        selections,
        cases,
        pictures,
        List.of(),
        null,
        sentences,
        cited(sentences, pictures),
        null,
        null,
        List.of(),
        Tlp.CLEAR,
        null,
        null,
        null,
        List.of());
  }

  private List<SentenceRecord> said(String item, int version) {
    List<String> sources = ids(some("s"));
    return List.of(
        new SentenceRecord(1, "a", item, version, sources),
        new SentenceRecord(1, "b", item, version, sources));
  }

  private List<SourceUse> cited(List<SentenceRecord> sentences, List<ShownPicture> pictures) {
    return java.util.stream.Stream.concat(
            sentences.stream().flatMap(it -> it.citations().stream()),
            pictures.stream().flatMap(it -> it.sources().stream()))
        .distinct()
        .sorted()
        .map(source -> new SourceUse(source, version(source), "hash"))
        .toList();
  }

  private static List<String> ids(List<ItemRef> items) {
    return items.stream().map(ItemRef::id).toList();
  }

  private ItemRef anyOf(String prefix) {
    String id = prefix + "-" + random.nextInt(ITEMS);
    return new ItemRef(id, version(id));
  }

  private List<ItemRef> some(String prefix) {
    return random
        .ints(0, ITEMS)
        .limit(random.nextInt(ITEMS))
        .distinct()
        .mapToObj(i -> new ItemRef(prefix + "-" + i, version(prefix + "-" + i)))
        .toList();
  }

  /// One version of an item for the whole of a brief.
  private int version(String id) {
    return versions.computeIfAbsent(id, _ -> 1 + random.nextInt(VERSIONS));
  }
}
