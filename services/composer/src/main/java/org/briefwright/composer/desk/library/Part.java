package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefwright.composer.desk.Json;

/// A field of an item as a page shows it. Fields without a value are not shown.
///
/// @param field name of the field, under which the page has words for it
/// @param form how it is shown: `texts` below each other, `words` on a line, or `rows` of a
///     table
/// @param values of texts and words
/// @param heads names of a table's columns
public record Part(
    String field, String form, List<Value> values, List<String> heads, List<List<Value>> rows) {

  /// A value in words.
  ///
  /// @param word under which the page has words for it, such as `kind.claim`; or empty
  /// @param lang of the text, or empty where it is nobody's words
  /// @param address that it leads to, or empty
  public record Value(String text, String word, String lang, String address) {}

  /// Shown as the page's heading, or as [CitedSource].
  private static final Set<String> ELSEWHERE = Set.of("id", "tag", "name", "citations");

  static List<Part> of(Collection collection, Holding item, Titles titles) {
    String lang = item.body().path("lang").asText("en");
    Writer writer = new Writer(titles, lang);
    List<Part> parts = new ArrayList<>();
    for (Field field : collection.fields()) {
      JsonNode value = item.body().path(field.name());
      if (!ELSEWHERE.contains(field.name()) && !isEmpty(value)) {
        writer.write(field, value, parts);
      }
    }
    return parts;
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isMissingNode() || value.isNull() || value.isContainerNode() && value.isEmpty();
  }

  private record Writer(Titles titles, String lang) {

    void write(Field field, JsonNode value, List<Part> parts) {
      switch (field.form()) {
        case TEXT, LINE, TEXTS, LIST, NUMBER, DATE, CHOICE, CHOICES, FLAG ->
            parts.add(new Part(field.name(), shape(field), values(field, value), none(), none()));
        case TONGUES, TONGUE_LISTS, JSON ->
            parts.add(new Part(field.name(), "texts", values(field, value), none(), none()));
        case PARTS -> {
          for (Field part : field.parts()) {
            JsonNode inside = value.path(part.name());
            if (!isEmpty(inside)) {
              write(named(part, field.name() + "/" + part.name()), inside, parts);
            }
          }
        }
        case ROWS -> parts.add(table(field, value));
      }
    }

    private static Field named(Field part, String name) {
      return new Field(
          name,
          part.form(),
          part.longest(),
          part.words(),
          part.parts(),
          part.to(),
          part.required());
    }

    private static <T> List<T> none() {
      return List.of();
    }

    private static String shape(Field field) {
      return field.is(Field.Form.TEXT) || field.is(Field.Form.TEXTS) ? "texts" : "words";
    }

    private Part table(Field field, JsonNode rows) {
      List<Field> columns =
          field.parts().stream()
              .filter(
                  part ->
                      Json.list(rows, row -> row.path(part.name())).stream()
                          .anyMatch(it -> !isEmpty(it)))
              .toList();
      return new Part(
          field.name(),
          "rows",
          none(),
          columns.stream().map(column -> field.name() + "/" + column.name()).toList(),
          Json.list(
              rows,
              row ->
                  columns.stream().map(column -> cell(column, row.path(column.name()))).toList()));
    }

    private Value cell(Field column, JsonNode value) {
      List<Value> values = isEmpty(value) ? List.of() : values(column, value);
      return values.isEmpty() ? new Value("", "", "", "") : values.getFirst();
    }

    private List<Value> values(Field field, JsonNode value) {
      if (field.is(Field.Form.TONGUES) || field.is(Field.Form.TONGUE_LISTS)) {
        List<Value> tongues = new ArrayList<>();
        value
            .properties()
            .forEach(
                it ->
                    (it.getValue().isArray()
                            ? Json.list(it.getValue(), JsonNode::asText)
                            : List.of(it.getValue().asText()))
                        .forEach(text -> tongues.add(new Value(text, "", it.getKey(), ""))));
        return tongues;
      }
      if (field.is(Field.Form.JSON)) {
        List<Value> variables = new ArrayList<>();
        value
            .properties()
            .forEach(
                it ->
                    variables.add(
                        new Value(
                            Csl.value(it.getValue()),
                            "csl." + it.getKey(),
                            "",
                            it.getKey().equals("URL") ? web(it.getValue().asText()) : "")));
        return variables;
      }
      return value.isArray()
          ? Json.list(value, each -> value(field, each.asText()))
          : List.of(value(field, value.asText()));
    }

    private Value value(Field field, String text) {
      if (!field.words().isEmpty()) {
        String name = field.name().substring(field.name().lastIndexOf('/') + 1);
        return new Value(text, name + "." + text, "", "");
      }
      String own = field.is(Field.Form.TEXT) || field.is(Field.Form.TEXTS) ? lang : "";
      return field.to().isEmpty()
          ? new Value(text, "", own, "")
          : new Value(titles.of(field.to(), text), "", "", address(field.to(), text));
    }

    private static String address(String collection, String id) {
      return switch (collection) {
        case "keyPoints" -> "/library/topics/" + id.replaceFirst("/.*", "");
        case "factors" -> "";
        default -> "/library/" + collection + "/" + id;
      };
    }
  }

  /// Only what leads to a page: an address is text that somebody typed.
  static String web(String address) {
    return address.matches("https?://[^\\s\"<>]{1,2000}") ? address : "";
  }
}
