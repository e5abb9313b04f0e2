package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.library.Field.Form;

/// The body that a form's fields make. A field is named by its path in the body; what is left
/// empty is left out, so that the paths of what a service finds wrong are those of the form
/// that is shown again. What cannot be what it should be is passed on as it was typed: the
/// service says so.
final class FormBody {

  /// Rows of a list of objects that a form is read for.
  private static final int MOST_ROWS = 120;

  private final MultivaluedMap<String, String> sent;

  private FormBody(MultivaluedMap<String, String> sent) {
    this.sent = sent;
  }

  static ObjectNode of(Collection collection, MultivaluedMap<String, String> sent) {
    return new FormBody(sent).object(collection.fields(), "");
  }

  private ObjectNode object(List<Field> fields, String prefix) {
    ObjectNode object = Json.MAPPER.createObjectNode();
    for (Field field : fields) {
      JsonNode value = value(field, prefix + field.name());
      if (value != null) {
        object.set(field.name(), value);
      }
    }
    return object;
  }

  private JsonNode value(Field field, String path) {
    return switch (field.form()) {
      case LINE, TEXT, DATE, CHOICE -> text(first(path));
      case NUMBER -> number(first(path));
      case CHOICES, LIST, TEXTS -> texts(path);
      case PARTS -> orNull(object(field.parts(), path + "/"));
      case ROWS -> rows(field, path);
      case JSON -> json(first(path));
      case TONGUES -> tongues(path, it -> text(first(it)));
      case TONGUE_LISTS -> tongues(path, this::texts);
      case FLAG -> flag(first(path));
    };
  }

  /// A value for each language that the form has a field for, and for one more that it names. A
  /// language that is named twice keeps its first value, and the second stays to be put right.
  private JsonNode tongues(String path, Function<String, JsonNode> read) {
    ObjectNode tongues = Json.MAPPER.createObjectNode();
    sent.keySet().stream()
        .filter(it -> it.startsWith(path + "/") && !it.startsWith(path + Tongues.MORE))
        .sorted()
        .forEach(it -> put(tongues, it.substring(path.length() + 1), read.apply(it)));
    String more = first(path + Tongues.MORE_LANG);
    JsonNode text = read.apply(path + Tongues.MORE_TEXT);
    put(tongues, tongues.has(more) ? Tongues.TWICE + more : more, text);
    return orNull(tongues);
  }

  private static void put(ObjectNode tongues, String lang, JsonNode value) {
    if (value != null) {
      tongues.set(lang, value);
    }
  }

  private static JsonNode flag(String typed) {
    return typed.matches("true|false")
        ? Json.MAPPER.getNodeFactory().booleanNode(typed.equals("true"))
        : text(typed);
  }

  private JsonNode rows(Field field, String path) {
    ArrayNode rows = Json.MAPPER.createArrayNode();
    for (int i = 0; i < MOST_ROWS; i++) {
      ObjectNode row = object(field.parts(), path + "/" + i + "/");
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return orNull(rows);
  }

  private JsonNode texts(String path) {
    ArrayNode texts = Json.MAPPER.createArrayNode();
    sent.getOrDefault(path, List.of()).stream()
        .map(FormBody::clean)
        .filter(text -> !text.isEmpty())
        .forEach(texts::add);
    return orNull(texts);
  }

  private static JsonNode orNull(JsonNode container) {
    return container.isEmpty() ? null : container;
  }

  private static JsonNode text(String typed) {
    return typed.isEmpty() ? null : Json.MAPPER.getNodeFactory().textNode(typed);
  }

  private static JsonNode number(String typed) {
    return typed.matches("-?\\d{1,9}(\\.\\d{1,9})?")
        ? Json.MAPPER.getNodeFactory().numberNode(new BigDecimal(typed))
        : text(typed);
  }

  private static JsonNode json(String typed) {
    try {
      return typed.isEmpty() ? null : Json.MAPPER.readTree(typed);
    } catch (JsonProcessingException _) {
      return text(typed);
    }
  }

  private String first(String path) {
    List<String> values = sent.get(path);
    return values == null || values.isEmpty() ? "" : clean(values.getFirst());
  }

  private static String clean(String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }

  /// A text as a field shows it.
  static String shown(Field field, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return field.is(Form.JSON) && value.isContainerNode() ? value.toPrettyString() : value.asText();
  }
}
