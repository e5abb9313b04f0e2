package org.briefwright.benchmark.steps;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.composer.dossier.CaseDossier;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Figure;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Topic;

/// Reads a topic's dossier from the seeds, as the composer would gather it.
final class SeedDossier {
  private static final ObjectMapper YAML =
      YAMLMapper.builder().addModule(new JavaTimeModule()).build();
  private static final LibrarySnapshot SNAPSHOT =
      new LibrarySnapshot(1, 1, 1, LocalDate.of(2026, 11, 23));

  /// More than any topic has of one kind and stance.
  private static final int OTHERS = 1000;

  private final Path seeds;

  SeedDossier(Path seeds) {
    this.seeds = seeds;
  }

  Dossier of(String topic, String template) throws IOException {
    return of(
        topic,
        template,
        all("fragments", Fragment.class).stream()
            .filter(it -> it.body().topics().contains(topic))
            .map(it -> it.with(it.body().on(topic)))
            .toList());
  }

  /// With so many fragments of any topic, told to be about this one: its own come first, and those
  /// of each kind and stance in turn, so that few fill a template too.
  Dossier crowded(String topic, String template, int fragments) throws IOException {
    Map<String, Integer> alike = new TreeMap<>();
    Map<String, Integer> rank = new TreeMap<>();
    List<Held<Fragment>> crowd = new ArrayList<>();
    for (Held<ObjectNode> held : all("fragments", ObjectNode.class)) {
      ObjectNode body = held.body();
      boolean own = body.path("topics").toString().contains("\"" + topic + "\"");
      body.putArray("topics").add(topic);
      body.put("question", topic);
      Fragment fragment = YAML.treeToValue(body, Fragment.class);
      String group = own + " " + fragment.kind() + " " + fragment.stance();
      rank.put(held.id(), (own ? 0 : OTHERS) + alike.merge(group, 1, Integer::sum));
      crowd.add(new Held<>(held.id(), 1, fragment));
    }
    return of(
        topic,
        template,
        crowd.stream()
            .sorted(Comparator.comparing((Held<Fragment> it) -> rank.get(it.id())))
            .limit(fragments)
            .sorted(Comparator.comparing(Held::id))
            .toList());
  }

  private Dossier of(String topic, String template, List<Held<Fragment>> fragments)
      throws IOException {
    Map<String, Held<Source>> sources = new TreeMap<>();
    for (Held<Source> source : all("sources", Source.class)) {
      sources.put(source.id(), source);
    }
    Map<String, LanguageMap> factors = new TreeMap<>();
    for (Held<CaseDossier.Factor> factor : all("factors", CaseDossier.Factor.class)) {
      factors.put(factor.id(), factor.body().name());
    }
    return new Dossier(
        SNAPSHOT,
        one("topics", topic, Topic.class),
        List.of(),
        fragments,
        sources,
        factors,
        all("precedents", Precedent.class).stream()
            .filter(it -> it.body().topics().contains(topic))
            .toList(),
        one("templates", template, Template.class),
        all("figures", Figure.class).stream()
            .collect(Collectors.toMap(Held::id, Function.identity())));
  }

  private <T> Held<T> one(String collection, String id, Class<T> type) throws IOException {
    Path file = seeds.resolve(collection).resolve(id + ".yaml");
    return new Held<>(id, 1, YAML.readValue(file.toFile(), type));
  }

  private <T> List<Held<T>> all(String collection, Class<T> type) throws IOException {
    List<Held<T>> items = new ArrayList<>();
    try (Stream<Path> files = Files.list(seeds.resolve(collection))) {
      for (Path file : files.sorted().toList()) {
        items.add(one(collection, file.getFileName().toString().replace(".yaml", ""), type));
      }
    }
    return items;
  }
}
