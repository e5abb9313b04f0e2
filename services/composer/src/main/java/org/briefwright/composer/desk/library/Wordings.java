package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.library.WordDiff.Run;

/// The fields of a body as plain texts, and where those of two bodies differ.
final class Wordings {

  private Wordings() {}

  /// A field that differs.
  public record Difference(String field, List<Run> runs) {}

  /// In the order of the collection's fields.
  static List<Difference> between(Collection collection, JsonNode before, JsonNode now) {
    Map<String, String> old = texts(collection, before);
    Map<String, String> fresh = texts(collection, now);
    Map<String, String> all = new LinkedHashMap<>(old);
    fresh.forEach(all::putIfAbsent);
    List<Difference> differences = new ArrayList<>();
    for (String field : all.keySet()) {
      String was = old.getOrDefault(field, "");
      String is = fresh.getOrDefault(field, "");
      if (!was.equals(is)) {
        differences.add(new Difference(field, WordDiff.between(was, is)));
      }
    }
    return differences;
  }

  /// A text for each field that has a value; of a list, a line for each entry. Words that are
  /// chosen of several have no order of their own.
  static Map<String, String> texts(Collection collection, JsonNode body) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Field field : collection.fields()) {
      add(texts, field.name(), field, body.path(field.name()));
    }
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  private static void add(Map<String, String> texts, String name, Field field, JsonNode value) {
    if (field.is(Field.Form.PARTS)) {
      for (Field part : field.parts()) {
        add(texts, name + "/" + part.name(), part, value.path(part.name()));
      }
    } else if (field.is(Field.Form.CHOICES)) {
      List<String> chosen = Json.list(value, JsonNode::asText);
      texts.put(
          name, field.words().stream().filter(chosen::contains).collect(Collectors.joining("\n")));
    } else if (field.is(Field.Form.ROWS)) {
      texts.put(name, String.join("\n", Json.list(value, row -> row(field, row))));
    } else {
      texts.put(
          name,
          value.isArray()
              ? String.join("\n", Json.list(value, Wordings::line))
              : value.isObject() ? lines(value) : scalar(value));
    }
  }

  /// In the order of the fields, whatever that of the members is.
  private static String row(Field field, JsonNode row) {
    Map<String, String> parts = new LinkedHashMap<>();
    field.parts().forEach(part -> add(parts, part.name(), part, row.path(part.name())));
    return parts.values().stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String lines(JsonNode object) {
    return object.properties().stream()
        .map(it -> it.getKey() + ": " + line(it.getValue()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String line(JsonNode value) {
    if (!value.isContainerNode()) {
      return scalar(value);
    }
    return value.isArray()
        ? String.join("; ", Json.list(value, Wordings::line))
        : value.properties().stream()
            .filter(it -> !it.getValue().isNull() && !it.getValue().isMissingNode())
            .map(it -> line(it.getValue()))
            .collect(Collectors.joining(" · "));
  }

  private static String scalar(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? "" : value.asText();
  }
}
