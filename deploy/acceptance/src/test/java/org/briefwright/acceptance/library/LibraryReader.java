package org.briefwright.acceptance.library;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.briefwright.fragments.store.FigureType;
import org.briefwright.fragments.store.FragmentType;
import org.briefwright.fragments.store.SourceType;
import org.briefwright.fragments.store.TopicType;
import org.briefwright.fragments.store.TranslationType;
import org.briefwright.items.ItemBody;
import org.briefwright.items.ItemType;
import org.briefwright.items.transfer.YamlException;
import org.briefwright.items.transfer.YamlTree;
import org.briefwright.precedents.store.FactorType;
import org.briefwright.precedents.store.PrecedentType;
import org.briefwright.templates.store.TemplateType;
import org.briefwright.web.json.BeanRules;
import org.briefwright.web.json.StrictBinding;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// Reads seeds with the services' own readers and rules, without a service.
final class LibraryReader {
  private static final StrictBinding BINDING =
      new StrictBinding(new BeanRules(Validation.buildDefaultValidatorFactory().getValidator()));
  private static final String YAML = ".yaml";

  private final Path folder;
  private final Set<String> files = new TreeSet<>();
  private final List<Fault> faults = new ArrayList<>();

  private LibraryReader(Path folder) {
    this.folder = folder;
  }

  static Library read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there are no seeds at " + folder);
    }
    LibraryReader reader = new LibraryReader(folder);
    reader.strayFiles();
    return new Library(
        reader.collection(new TopicType()),
        reader.collection(new SourceType()),
        reader.collection(new FragmentType()),
        reader.collection(new TranslationType()),
        reader.collection(new FigureType()),
        reader.collection(new FactorType()),
        reader.collection(new PrecedentType()),
        reader.collection(new TemplateType()),
        reader.files,
        reader.faults);
  }

  private void strayFiles() {
    List<String> known =
        List.of(
            "topics",
            "sources",
            "fragments",
            "translations",
            "figures",
            "factors",
            "precedents",
            "templates");
    for (Path file : files(folder)) {
      Path place = folder.relativize(file);
      boolean isSeed =
          place.getNameCount() == 2
              && known.contains(place.getName(0).toString())
              && place.toString().endsWith(YAML);
      if (!isSeed) {
        faults.add(
            new Fault(name(file), "", "is in no collection; " + known + " hold .yaml files"));
      }
    }
  }

  private <T extends ItemBody> Map<String, Seed<T>> collection(ItemType<T> type) {
    List<Seed<T>> seeds = new ArrayList<>();
    for (Path file : files(folder.resolve(type.collection()))) {
      if (file.toString().endsWith(YAML)) {
        String id = file.getFileName().toString().replace(YAML, "");
        files.add(type.collection() + "/" + id);
        seed(type, file, seeds);
      }
    }
    return Library.byId(seeds);
  }

  private <T extends ItemBody> void seed(ItemType<T> type, Path file, List<Seed<T>> seeds) {
    try {
      JsonNode tree = YamlTree.read(Files.readString(file));
      T body = BINDING.bind(tree, type.body());
      note(file, type.check(body));
      if (!file.getFileName().toString().equals(body.id() + YAML)) {
        faults.add(new Fault(name(file), "/id", "'" + body.id() + "' is not the file's name"));
      }
      seeds.add(new Seed<>(name(file), body));
    } catch (ProblemException refused) {
      note(file, refused.problem().errors());
    } catch (YamlException | IOException fault) {
      faults.add(new Fault(name(file), "", fault.getMessage()));
    }
  }

  private void note(Path file, List<Violation> violations) {
    violations.forEach(v -> faults.add(new Fault(name(file), v.pointer(), v.detail())));
  }

  private String name(Path file) {
    return "seeds/" + folder.relativize(file);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
