package org.briefwright.items.transfer;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.items.ItemType;
import org.briefwright.items.ItemTypes;
import org.briefwright.items.store.ItemStore;
import org.jboss.logging.Logger;

/// Fills an empty library at start from `<seeds>/<collection>/<id>.yaml`, by the same import that
/// the interface offers. A broken seed stops the start, with the report in the log.
@Singleton
public class Seeds {
  private static final Logger LOG = Logger.getLogger(Seeds.class);
  private static final String ACTOR = "seeds";

  private final ItemTypes types;
  private final ItemStore store;
  private final Importer importer;
  private final Settings settings;

  Seeds(ItemTypes types, ItemStore store, Importer importer, Settings settings) {
    this.types = types;
    this.store = store;
    this.importer = importer;
    this.settings = settings;
  }

  /// Where the first library lies.
  @ConfigMapping(prefix = "briefwright.seeds")
  public interface Settings {
    /// Folder of the seeds; unset, an empty library stays empty.
    Optional<Path> folder();
  }

  void onStart(@Observes StartupEvent started) {
    if (settings.folder().isPresent() && store.head().sequence() == 0) {
      fill(settings.folder().get());
    }
  }

  private void fill(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException("the seeds' folder " + folder + " does not exist");
    }
    List<Candidate> candidates = new ArrayList<>();
    for (ItemType<?> type : types.all()) {
      candidates.addAll(candidates(folder, type.collection()));
    }
    if (!candidates.isEmpty()) {
      importer.runFirst(candidates, ACTOR).ifPresent(Seeds::settle);
    }
  }

  private static void settle(ImportReport report) {
    if (report.isRefused()) {
      report.items().forEach(Seeds::logFaults);
      throw new IllegalStateException("the seeds are broken; the log above names each fault");
    }
    LOG.infof("seeds imported, items=%d sequence=%d", report.items().size(), report.sequence());
  }

  private static void logFaults(ImportedItem item) {
    item.errors()
        .forEach(
            fault ->
                LOG.errorf(
                    "seed refused, file=%s/%s.yaml pointer=%s detail=%s",
                    item.collection(), item.id(), fault.pointer(), fault.detail()));
  }

  private static List<Candidate> candidates(Path folder, String collection) {
    Path files = folder.resolve(collection);
    if (!Files.isDirectory(files)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(files)) {
      return paths
          .filter(path -> path.toString().endsWith(".yaml"))
          .sorted()
          .map(path -> candidate(collection, path))
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read the seeds in " + files, fault);
    }
  }

  private static Candidate candidate(String collection, Path file) {
    String id = file.getFileName().toString().replaceFirst("\\.yaml$", "");
    try {
      return Archive.ofYaml(collection, id, Files.readAllBytes(file));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read the seed " + file, fault);
    }
  }
}
