package org.briefwright.composer.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// A library read from its files, so that pure code is tested on what it will meet.
public final class SeedLibrary {

  public static final LibrarySnapshot SNAPSHOT =
      new LibrarySnapshot(200, 40, 2, LocalDate.of(2026, 11, 23));

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final Path ROOT =
      Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../.."));
  private static final SeedLibrary SHIPPED = new SeedLibrary(ROOT.resolve("seeds"));

  private final Path seeds;
  private final Map<String, List<?>> read = new ConcurrentHashMap<>();

  private SeedLibrary(Path seeds) {
    this.seeds = seeds;
  }

  /// The library that ships with the product.
  public static SeedLibrary shipped() {
    return SHIPPED;
  }

  /// A library of another field, for tests only.
  public static SeedLibrary congestionCharging() {
    return new SeedLibrary(
        ROOT.resolve("deploy/acceptance/src/test/seeds").resolve("congestion-charging"));
  }

  /// The dossier of a topic of the shipped library with a template, in English.
  public static Dossier dossier(String topic, String template) {
    return SHIPPED.dossier(topic, template, "en");
  }

  public static List<Topic> topics() {
    return SHIPPED.all("topics", Topic.class).stream().map(Held::body).toList();
  }

  /// Every fragment of the shipped library, in the order of their ids.
  public static List<Held<Fragment>> fragments() {
    return SHIPPED.all("fragments", Fragment.class);
  }

  /// The ids of all templates that ship.
  public static List<String> templates() {
    return SHIPPED.all("templates", Template.class).stream().map(Held::id).toList();
  }

  /// Every topic of the shipped library with every template.
  public static Stream<Arguments> topicsAndTemplates() {
    List<Held<Template>> templates = SHIPPED.all("templates", Template.class);
    return topics().stream()
        .flatMap(
            topic -> templates.stream().map(held -> Arguments.of(topic.id(), held.body().id())));
  }

  /// Every topic with the templates that argue both sides.
  public static Stream<Arguments> topicsAndArguedTemplates() {
    return topicsAndTemplates().filter(pair -> isArgued((String) pair.get()[1]));
  }

  /// Every topic with the templates that have a slot for precedents.
  public static Stream<Arguments> topicsAndTemplatesWithCases() {
    return topicsAndTemplates()
        .filter(pair -> roles((String) pair.get()[1]).contains(Template.Role.PRECEDENTS));
  }

  /// Every topic with the template that is made most.
  public static Stream<Arguments> topicsAtAGlance() {
    return topicsAndTemplates().filter(pair -> pair.get()[1].equals("at-a-glance"));
  }

  /// Every topic with the two oldest templates, and each other template with one topic: what is
  /// set and judged as a PDF, which takes time.
  public static Stream<Arguments> topicsAndTemplatesToSet() {
    List<String> oldest = List.of("at-a-glance", "options-memo");
    return topicsAndTemplates()
        .filter(
            pair -> oldest.contains((String) pair.get()[1]) || pair.get()[0].equals("deterrence"));
  }

  private static boolean isArgued(String template) {
    List<Template.Role> roles = roles(template);
    return roles.contains(Template.Role.ARGUMENTS_FOR)
        && roles.contains(Template.Role.ARGUMENTS_AGAINST);
  }

  private static List<Template.Role> roles(String template) {
    return SHIPPED.one("templates", template, Template.class).body().slots().stream()
        .map(Template.Slot::role)
        .toList();
  }

  /// The dossier of several topics, as the gatherer would unite it.
  public static Dossier united(String template, String... topics) {
    return Uniting.of(Arrays.stream(topics).map(topic -> dossier(topic, template)).toList());
  }

  /// The dossier of a topic with a template, as the gatherer would build it, with the
  /// fragments in a language as far as they are translated.
  public Dossier dossier(String topic, String template, String lang) {
    Map<String, Held<Source>> sources = new TreeMap<>();
    all("sources", Source.class).forEach(it -> sources.put(it.id(), it));
    Map<String, LanguageMap> factors = new TreeMap<>();
    all("factors", CaseDossier.Factor.class).forEach(it -> factors.put(it.id(), it.body().name()));
    return new Dossier(
        SNAPSHOT,
        one("topics", topic, Topic.class),
        List.of(),
        on(topic).fragmentsIn(lang),
        sources,
        factors,
        all("precedents", Precedent.class).stream()
            .filter(it -> it.body().topics().contains(topic))
            .toList(),
        one("templates", template, Template.class),
        all("figures", Figure.class).stream()
            .collect(Collectors.toMap(Held::id, Function.identity())));
  }

  private TopicDossier on(String topic) {
    return new TopicDossier(
        one("topics", topic, Topic.class),
        List.of(),
        all("fragments", Fragment.class).stream()
            .filter(it -> it.body().topics().contains(topic))
            .toList(),
        0,
        all("translations", Translation.class),
        all("figures", Figure.class),
        List.of());
  }

  private <T> Held<T> one(String collection, String id, Class<T> type) {
    return all(collection, type).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(collection + " has no " + id));
  }

  @SuppressWarnings("unchecked")
  private <T> List<Held<T>> all(String collection, Class<T> type) {
    return (List<Held<T>>) (List<?>) read.computeIfAbsent(collection, it -> readAll(it, type));
  }

  private <T> List<Held<T>> readAll(String collection, Class<T> type) {
    Path folder = seeds.resolve(collection);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(file -> readOne(file, type)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Held<T> readOne(Path file, Class<T> type) {
    try {
      String id = file.getFileName().toString().replace(".yaml", "");
      return new Held<>(id, 1, YAML.readValue(file.toFile(), type));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
