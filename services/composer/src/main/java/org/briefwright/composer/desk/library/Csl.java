package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.composer.desk.Json;

/// CSL-JSON in words, for a page.
final class Csl {

  private Csl() {}

  /// Family name first, as a list of works has it.
  static String name(JsonNode name) {
    return name.has("literal")
        ? name.path("literal").asText()
        : Stream.of(name.path("family").asText(), name.path("given").asText())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
  }

  /// The value of a variable: a text, a number, names or a date.
  static String value(JsonNode value) {
    if (value.isArray()) {
      return String.join("; ", Json.list(value, Csl::name));
    }
    if (value.has("date-parts")) {
      return Json.list(value.path("date-parts"), Csl::date).stream()
          .collect(Collectors.joining(" – "));
    }
    return value.isObject() ? value.path("literal").asText(value.toString()) : value.asText();
  }

  private static String date(JsonNode parts) {
    return Json.list(parts, part -> part.asInt() < 10 ? "0" + part.asInt() : part.asText()).stream()
        .collect(Collectors.joining("-"));
  }
}
