package org.briefwright.composer.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A request as it is typed into the form and stands in the address: texts that may be wrong. The
/// names are those of the API, with `pages` and `words` for its `length`.
///
/// @param values what is filled in, by name, in the order in which an address has it
public record AskForm(Map<String, List<String>> values) {

  private static final List<String> TEXTS =
      List.of(
          "topic",
          "template",
          "audience",
          "posture",
          "lang",
          "asOf",
          "maxTlp",
          "confidenceFloor",
          "citationStyle",
          "title",
          "recipient",
          "question",
          "jurisdiction");
  private static final List<String> NUMBERS = List.of("pages", "words");
  private static final List<String> LISTS = List.of("topics", "include", "exclude");

  private static final List<String> KEPT =
      List.of("question", "jurisdiction", "topics", "include", "exclude");

  /// So many of one field are read; the API takes no more.
  private static final int MOST = 200;

  static AskForm of(MultivaluedMap<String, String> sent) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name : TEXTS) {
      put(values, name, sent.get(name), 1);
    }
    for (String name : NUMBERS) {
      put(values, name, sent.get(name), 1);
    }
    for (String name : LISTS) {
      put(values, name, sent.get(name), MOST);
    }
    return new AskForm(values);
  }

  /// The form that would send this request again.
  ///
  /// @param request as a manifest has it
  static AskForm of(JsonNode request) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name : TEXTS) {
      put(values, name, List.of(request.path(name).asText()), 1);
    }
    for (String name : NUMBERS) {
      put(values, name, List.of(request.path("length").path(name).asText()), 1);
    }
    for (String name : LISTS) {
      put(values, name, Json.list(request.path(name), JsonNode::asText), MOST);
    }
    return new AskForm(values);
  }

  private static void put(
      Map<String, List<String>> values, String name, List<String> sent, int most) {
    if (sent == null) {
      return;
    }
    List<String> filled =
        sent.stream().map(String::strip).filter(text -> !text.isEmpty()).limit(most).toList();
    if (!filled.isEmpty()) {
      values.put(name, filled);
    }
  }

  /// What is filled in, or empty.
  public String first(String name) {
    return values.getOrDefault(name, List.of("")).getFirst();
  }

  /// All that is filled in.
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// The names of what the form has no field for, and sends along as it came.
  public List<String> kept() {
    return KEPT;
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /// The same with one field filled in otherwise.
  AskForm with(String name, List<String> others) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.remove(name);
    put(changed, name, others, MOST);
    return new AskForm(changed);
  }

  /// The body that asks the API for it. What is no number stays the text that it is, so that the
  /// API says what it would accept.
  ObjectNode json() {
    ObjectNode body = Json.MAPPER.createObjectNode();
    TEXTS.forEach(name -> all(name).forEach(value -> body.put(name, value)));
    for (String name : NUMBERS) {
      for (String value : all(name)) {
        ObjectNode length = body.withObject("/length");
        if (value.matches("\\d{1,9}")) {
          length.put(name, Integer.parseInt(value));
        } else {
          length.put(name, value);
        }
      }
    }
    for (String name : LISTS) {
      all(name).forEach(value -> body.withArray("/" + name).add(value));
    }
    return body;
  }

  /// The address that shows the form so filled in.
  public String address() {
    return values.isEmpty() ? "/" : "/?" + query();
  }

  private String query() {
    return values.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(it -> entry.getKey() + "=" + encoded(it)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
