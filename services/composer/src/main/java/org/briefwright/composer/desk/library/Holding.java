package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.composer.desk.Json;

/// One version of an item, as the API answers it.
record Holding(JsonNode item) {

  static List<Holding> list(JsonNode page) {
    return Json.list(page.path("items"), Holding::new);
  }

  String id() {
    return item.path("id").asText();
  }

  int version() {
    return item.path("version").asInt();
  }

  /// `draft`, `inReview`, `approved`, `superseded` or `withdrawn`.
  String state() {
    return item.path("state").asText();
  }

  String recordedBy() {
    return item.path("recordedBy").asText();
  }

  String recordedAt() {
    return item.path("recordedAt").asText();
  }

  JsonNode body() {
    return item.path("body");
  }

  /// Its `ETag`, as `If-Match` takes it.
  String tag() {
    return "\"" + version() + "-" + item.path("sequence").asText() + "\"";
  }

  /// What it is called, in that language where it has a name in several.
  String title(Collection collection, String lang) {
    String title =
        switch (collection) {
          case TOPICS -> in(body().path("prefLabel"), lang);
          case FRAGMENTS -> body().path("tag").asText();
          case PRECEDENTS -> body().path("name").asText();
          case SOURCES -> body().path("csl").path("title").asText();
        };
    return title.isEmpty() ? id() : title;
  }

  /// The language of its title.
  String titleLang(Collection collection, String lang) {
    return switch (collection) {
      case TOPICS -> body().path("prefLabel").has(lang) ? lang : "en";
      case FRAGMENTS -> body().path("lang").asText("en");
      case PRECEDENTS, SOURCES -> "en";
    };
  }

  /// A second line for lists.
  String subtitle(Collection collection, String lang) {
    return switch (collection) {
      case TOPICS -> in(body().path("question"), lang);
      case FRAGMENTS -> body().path("body").path("short").asText();
      case PRECEDENTS -> body().path("lesson").asText();
      case SOURCES ->
          Stream.of(names(body().path("csl")), year(body().path("csl")))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(", "));
    };
  }

  /// A text in a language, else in English.
  static String in(JsonNode tongues, String lang) {
    return tongues.path(lang).asText(tongues.path("en").asText());
  }

  private static String names(JsonNode csl) {
    return Stream.of("author", "editor")
        .map(csl::path)
        .filter(JsonNode::isArray)
        .findFirst()
        .map(names -> String.join("; ", Json.list(names, Csl::name)))
        .orElse("");
  }

  private static String year(JsonNode csl) {
    return csl.path("issued").path("date-parts").path(0).path(0).asText();
  }
}
