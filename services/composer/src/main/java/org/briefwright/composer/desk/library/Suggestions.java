package org.briefwright.composer.desk.library;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefwright.composer.gathering.Shelves;

/// Approved items that somebody may mean who types an id, or words that they remember of it.
@Singleton
public class Suggestions {

  private static final int MOST = 8;
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private final Shelves shelves;
  private final Titles.Reader titles;

  Suggestions(Shelves shelves, Titles.Reader titles) {
    this.shelves = shelves;
    this.titles = titles;
  }

  /// @param title in the reader's language where there is one
  public record Suggestion(String id, String title) {}

  /// @param collection a code, or `factors` or `keyPoints`
  /// @param typed words or an id; where it is empty, the first there are
  List<Suggestion> of(String collection, String typed, String lang) {
    return switch (collection) {
      case "topics", "keyPoints" -> among(titles.topics(lang), collection, typed);
      case "factors" -> among(titles.factors(lang), collection, typed);
      default -> found(Collection.ofCode(collection).orElseThrow(), typed, lang);
    };
  }

  /// Of collections that are small enough to be read whole.
  private static List<Suggestion> among(Titles titles, String collection, String typed) {
    List<String> words = List.of(typed.toLowerCase(Locale.ROOT).split("\\s+"));
    return titles.options(collection).stream()
        .filter(
            it -> {
              String text = (it.value() + " " + it.label()).toLowerCase(Locale.ROOT);
              return words.stream().allMatch(text::contains);
            })
        .limit(MOST)
        .map(it -> new Suggestion(it.value(), it.label()))
        .toList();
  }

  /// First the item whose id it is, then what the library finds.
  private List<Suggestion> found(Collection collection, String typed, String lang) {
    Map<String, Suggestion> found = new LinkedHashMap<>();
    for (Map<String, List<String>> query : queries(collection, typed)) {
      Holding.list(shelves.list(collection.shelf(), query).body())
          .forEach(
              it ->
                  found.putIfAbsent(it.id(), new Suggestion(it.id(), it.title(collection, lang))));
    }
    return found.values().stream().limit(MOST).toList();
  }

  private static List<Map<String, List<String>>> queries(Collection collection, String typed) {
    List<String> most = List.of("" + MOST);
    List<Map<String, List<String>>> queries = new ArrayList<>();
    if (typed.matches(ID)) {
      queries.add(Map.of("id", List.of(typed), "limit", most));
    }
    if (typed.isEmpty()) {
      queries.add(Map.of("limit", most));
    } else {
      queries.add(Map.of(collection.isSearched() ? "q" : "text", List.of(typed), "limit", most));
    }
    return queries;
  }
}
