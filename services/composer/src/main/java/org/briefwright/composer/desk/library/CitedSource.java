package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.briefwright.composer.desk.Json;

/// A citation as a page shows it.
///
/// @param place kind of place in the source, such as `page`, or empty
/// @param at the place, or empty
/// @param quote its own words, or empty; `before` and `after` stand around them there
public record CitedSource(
    String id,
    String title,
    String function,
    String place,
    String at,
    String before,
    String quote,
    String after) {

  /// Under which the page has words for the kind of place.
  public String placeWord() {
    return "place." + place;
  }

  /// Under which the page has words for what it does.
  public String functionWord() {
    return "function." + function;
  }

  static List<CitedSource> of(JsonNode body, Titles titles) {
    return Json.list(
        body.path("citations"),
        it -> {
          String id = it.path("sourceId").asText();
          JsonNode quote = it.path("quote");
          return new CitedSource(
              id,
              titles.of("sources", id),
              it.path("function").asText(),
              it.path("locator").path("label").asText(),
              it.path("locator").path("value").asText(),
              quote.path("prefix").asText(""),
              quote.path("exact").asText(""),
              quote.path("suffix").asText(""));
        });
  }
}
