package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.briefwright.composer.desk.Option;
import org.briefwright.composer.gathering.Shelves;
import org.briefwright.composer.gathering.Shelves.Shelf;

/// What the approved items that others mention are called.
///
/// @param names by collection and id
record Titles(Map<String, Map<String, String>> names) {

  static final Titles NONE = new Titles(Map.of());

  /// The name, or the id where there is none.
  String of(String collection, String id) {
    return names.getOrDefault(collection, Map.of()).getOrDefault(id, id);
  }

  /// What a field that holds ids of a collection may be filled with, in the order of their
  /// names.
  List<Option> options(String collection) {
    return names.getOrDefault(collection, Map.of()).entrySet().stream()
        .map(entry -> new Option(entry.getKey(), entry.getValue(), false))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  /// Asks for them.
  @Singleton
  static class Reader {

    private static final int MOST = 1_000;
    private static final int MOST_IDS = 200;
    private static final Shelf FACTORS = new Shelf("precedents", "factors");

    private final Shelves shelves;

    Reader(Shelves shelves) {
      this.shelves = shelves;
    }

    /// All topics with their key points.
    Titles topics(String lang) {
      Map<String, Map<String, String>> names = new HashMap<>();
      addTopics(names, lang);
      return new Titles(names);
    }

    /// What an item's body mentions.
    Titles mentionedIn(Collection collection, JsonNode body, String lang) {
      Map<String, Map<String, String>> names = new HashMap<>();
      addTopics(names, lang);
      Map<String, Set<String>> ids = new HashMap<>();
      collection.fields().forEach(field -> collect(field, body.path(field.name()), ids));
      for (Collection other : List.of(Collection.FRAGMENTS, Collection.SOURCES)) {
        List<String> asked =
            ids.getOrDefault(other.code(), Set.of()).stream().limit(MOST_IDS).toList();
        if (!asked.isEmpty()) {
          add(names, other, Map.of("id", asked, "limit", List.of("" + MOST)), lang);
        }
      }
      if (ids.containsKey("factors")) {
        addFactors(names, lang);
      }
      return new Titles(names);
    }

    /// All factors.
    Titles factors(String lang) {
      Map<String, Map<String, String>> names = new HashMap<>();
      addFactors(names, lang);
      return new Titles(names);
    }

    private void addFactors(Map<String, Map<String, String>> names, String lang) {
      Map<String, String> factors = names.computeIfAbsent("factors", _ -> new HashMap<>());
      Holding.list(shelves.list(FACTORS, Map.of("limit", List.of("" + MOST))).body())
          .forEach(it -> factors.put(it.id(), Holding.in(it.body().path("name"), lang)));
    }

    private void addTopics(Map<String, Map<String, String>> names, String lang) {
      Map<String, String> topics = names.computeIfAbsent("topics", _ -> new HashMap<>());
      Map<String, String> points = names.computeIfAbsent("keyPoints", _ -> new HashMap<>());
      Map<String, List<String>> all = Map.of("limit", List.of("" + MOST));
      for (Holding topic : Holding.list(shelves.list(Collection.TOPICS.shelf(), all).body())) {
        topics.put(topic.id(), topic.title(Collection.TOPICS, lang));
        for (JsonNode point : topic.body().path("keyPoints")) {
          points.put(
              topic.id() + "/" + point.path("id").asText(), Holding.in(point.path("text"), lang));
        }
      }
    }

    private void add(
        Map<String, Map<String, String>> names,
        Collection collection,
        Map<String, List<String>> query,
        String lang) {
      Map<String, String> titles = names.computeIfAbsent(collection.code(), _ -> new HashMap<>());
      Holding.list(shelves.list(collection.shelf(), query).body())
          .forEach(it -> titles.put(it.id(), it.title(collection, lang)));
    }

    private static void collect(Field field, JsonNode value, Map<String, Set<String>> ids) {
      if (!field.to().isEmpty()) {
        Set<String> found = ids.computeIfAbsent(field.to(), _ -> new TreeSet<>());
        if (value.isArray()) {
          value.forEach(each -> found.add(each.asText()));
        } else if (value.isTextual()) {
          found.add(value.asText());
        }
      }
      for (Field part : field.parts()) {
        if (value.isArray()) {
          value.forEach(each -> collect(part, each.path(part.name()), ids));
        } else {
          collect(part, value.path(part.name()), ids);
        }
      }
    }
  }
}
