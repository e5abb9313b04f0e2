package org.briefwright.composer.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.ItemKind;

/// A brief rests on this version of an item.
///
/// @param through for a source, what in the brief cites it, such as
///     `fragments/deterrence-cold-war`; else nothing
public record Use(ItemKind kind, String item, int version, List<String> through) {

  public Use {
    through = List.copyOf(through);
  }

  private Use(ItemKind kind, String item, int version) {
    this(kind, item, version, List.of());
  }

  /// Everything that a brief rests on by its manifest, each item once.
  public static List<Use> of(Manifest manifest) {
    List<Use> uses = new ArrayList<>();
    uses.add(new Use(ItemKind.TEMPLATE, manifest.template().id(), manifest.template().version()));
    for (ItemRef topic : manifest.topics()) {
      uses.add(new Use(ItemKind.TOPIC, topic.id(), topic.version()));
    }
    manifest
        .selections()
        .forEach(it -> uses.add(new Use(ItemKind.FRAGMENT, it.item(), it.version())));
    manifest
        .precedents()
        .forEach(it -> uses.add(new Use(ItemKind.PRECEDENT, it.item(), it.version())));
    manifest.pictures().stream()
        .filter(it -> it.item() != null)
        .forEach(it -> uses.add(new Use(ItemKind.FIGURE, it.item(), it.version())));
    Map<String, TreeSet<String>> citing = citing(manifest);
    manifest
        .sources()
        .forEach(
            it ->
                uses.add(
                    new Use(
                        ItemKind.SOURCE,
                        it.id(),
                        it.version(),
                        List.copyOf(citing.getOrDefault(it.id(), new TreeSet<>())))));
    return uses.stream().distinct().toList();
  }

  /// By source, what cites it.
  private static Map<String, TreeSet<String>> citing(Manifest manifest) {
    var cases =
        manifest.precedents().stream().map(Manifest.SelectedCase::item).collect(Collectors.toSet());
    Map<String, TreeSet<String>> citing = new TreeMap<>();
    for (Manifest.SentenceRecord sentence : manifest.sentences()) {
      ItemKind kind = cases.contains(sentence.item()) ? ItemKind.PRECEDENT : ItemKind.FRAGMENT;
      add(citing, sentence.citations(), kind, sentence.item());
    }
    manifest.pictures().stream()
        .filter(it -> it.item() != null)
        .forEach(it -> add(citing, it.sources(), ItemKind.FIGURE, it.item()));
    return citing;
  }

  private static void add(
      Map<String, TreeSet<String>> citing, List<String> sources, ItemKind kind, String item) {
    for (String source : sources) {
      citing.computeIfAbsent(source, _ -> new TreeSet<>()).add(kind.collection() + "/" + item);
    }
  }
}
