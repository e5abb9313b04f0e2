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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The library that ships with the product, read from its files, so that pure code is tested on
/// what it will meet.
public final class SeedLibrary {

  public static final LibrarySnapshot SNAPSHOT =
      new LibrarySnapshot(200, 40, 2, LocalDate.of(2026, 11, 23));

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final Map<String, List<?>> READ = new ConcurrentHashMap<>();

  private static final Path SEEDS =
      Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../.."), "seeds");

  private SeedLibrary() {}

  /// The dossier of a topic with a template, as the gatherer would build it.
  public static Dossier dossier(String topic, String template) {
    return dossier(topic, template, "en");
  }

  /// The same with the fragments in a language, as far as they are translated.
  public static Dossier dossier(String topic, String template, String lang) {
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
        one("templates", template, Template.class));
  }

  private static TopicDossier on(String topic) {
    return new TopicDossier(
        one("topics", topic, Topic.class),
        List.of(),
        all("fragments", Fragment.class).stream()
            .filter(it -> it.body().topics().contains(topic))
            .toList(),
        all("translations", Translation.class),
        List.of());
  }

  public static List<Topic> topics() {
    return all("topics", Topic.class).stream().map(Held::body).toList();
  }

  private static <T> Held<T> one(String collection, String id, Class<T> type) {
    return all(collection, type).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(collection + " has no " + id));
  }

  @SuppressWarnings("unchecked")
  private static <T> List<Held<T>> all(String collection, Class<T> type) {
    return (List<Held<T>>) (List<?>) READ.computeIfAbsent(collection, it -> read(it, type));
  }

  private static <T> List<Held<T>> read(String collection, Class<T> type) {
    if (!Files.isDirectory(SEEDS.resolve(collection))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(SEEDS.resolve(collection))) {
      return files.sorted().map(file -> read(file, type)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Held<T> read(Path file, Class<T> type) {
    try {
      String id = file.getFileName().toString().replace(".yaml", "");
      return new Held<>(id, 1, YAML.readValue(file.toFile(), type));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
