package org.briefwright.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.web.problem.Violation;
import org.briefwright.web.text.TextRules;

/// Holds every text of a document, names of fields included, to [TextRules] and writes it in
/// Unicode Normalization Form C, so that equal texts are equal bytes from here on.
final class TextScan {
  private final List<Violation> violations;

  TextScan(List<Violation> violations) {
    this.violations = violations;
  }

  JsonNode clean(JsonNode node) {
    return clean(node, "");
  }

  private JsonNode clean(JsonNode node, String pointer) {
    return switch (node.getNodeType()) {
      case OBJECT -> cleanObject(node, pointer);
      case ARRAY -> cleanArray(node, pointer);
      case STRING -> JsonNodeFactory.instance.textNode(clean(node.textValue(), pointer));
      case NUMBER, BOOLEAN, NULL, MISSING, BINARY, POJO -> node;
    };
  }

  private JsonNode cleanObject(JsonNode node, String pointer) {
    ObjectNode cleaned = JsonNodeFactory.instance.objectNode();
    for (var field : node.properties()) {
      String below = pointer + Pointers.step(field.getKey());
      cleaned.set(clean(field.getKey(), below), clean(field.getValue(), below));
    }
    return cleaned;
  }

  private JsonNode cleanArray(JsonNode node, String pointer) {
    List<JsonNode> cleaned = new ArrayList<>(node.size());
    for (JsonNode element : node) {
      cleaned.add(clean(element, pointer + "/" + cleaned.size()));
    }
    return new ArrayNode(JsonNodeFactory.instance, cleaned);
  }

  private String clean(String text, String pointer) {
    TextRules.fault(text).ifPresent(fault -> violations.add(new Violation(pointer, fault)));
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
