package org.briefwright.acceptance.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A library that keeps every rule, made of the services' own examples, to be broken in one place.
/// JSON is YAML, so its files are what the examples are.
final class SampleSeeds {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path folder;

  private SampleSeeds(Path folder) {
    this.folder = folder;
  }

  static SampleSeeds in(Path folder) {
    SampleSeeds seeds = new SampleSeeds(folder);
    for (String collection :
        new String[] {
          "topics",
          "sources",
          "figures",
          "fragments",
          "translations",
          "factors",
          "precedents",
          "templates"
        }) {
      JsonNode example = example(collection);
      seeds.write(collection + "/" + example.get("id").textValue(), example);
    }
    return seeds
        .copy("sources/schelling-1966", "sources/mfo-jta")
        .set("sources/mfo-jta", "/csl/id", "\"mfo-jta\"")
        .copy("fragments/deterrence-own-forces", "fragments/deterrence-token-forces")
        .set("fragments/deterrence-token-forces", "/stance", "\"con\"")
        .set("fragments/deterrence-token-forces", "/nature", "\"fact\"")
        .set(
            "fragments/deterrence-token-forces", "/keyPoints", "[\"deterrence/token-forces-fail\"]")
        .set(
            "fragments/deterrence-token-forces",
            "/relations",
            "[{\"type\": \"attacks\", \"target\": \"deterrence-own-forces\"}]");
  }

  /// Writes JSON at a pointer into a file.
  SampleSeeds set(String file, String pointer, String value) {
    JsonNode tree = read(file);
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = tree.at(pointer.substring(0, slash));
    String step = pointer.substring(slash + 1);
    switch (parent) {
      case ObjectNode object -> object.set(step, parse(value));
      case ArrayNode list -> list.set(Integer.parseInt(step), parse(value));
      default -> throw new IllegalArgumentException("nothing at " + pointer);
    }
    return write(file, tree);
  }

  SampleSeeds copy(String from, String to) {
    ObjectNode tree = (ObjectNode) read(from);
    return write(to, tree.put("id", to.substring(to.indexOf('/') + 1)));
  }

  SampleSeeds remove(String file) {
    try {
      Files.delete(path(file));
      return this;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  SampleSeeds text(String file, String text) {
    try {
      Files.createDirectories(path(file).getParent());
      Files.writeString(path(file), text);
      return this;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  Library library() {
    return LibraryReader.read(folder);
  }

  private SampleSeeds write(String file, JsonNode tree) {
    return text(file, tree.toPrettyString());
  }

  private JsonNode read(String file) {
    try {
      return parse(Files.readString(path(file)));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Path path(String file) {
    return folder.resolve(file + ".yaml");
  }

  private static JsonNode example(String collection) {
    try (InputStream example =
        SampleSeeds.class.getResourceAsStream("/examples/" + collection + ".json")) {
      return MAPPER.readTree(example);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static JsonNode parse(String value) {
    try {
      return MAPPER.readTree(value);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
