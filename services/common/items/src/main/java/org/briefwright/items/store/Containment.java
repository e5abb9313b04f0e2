package org.briefwright.items.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// The JSON that a body must contain for a filter to match it: path `relations[].target` and value
/// `x` give `{"relations":[{"target":"x"}]}`.
final class Containment {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Containment() {}

  static String of(String path, String value) {
    JsonNode node = NODES.textNode(value);
    String[] steps = path.split("\\.");
    for (int i = steps.length - 1; i >= 0; i--) {
      boolean list = steps[i].endsWith("[]");
      String name = list ? steps[i].substring(0, steps[i].length() - 2) : steps[i];
      JsonNode held = list ? NODES.arrayNode().add(node) : node;
      node = NODES.objectNode().set(name, held);
    }
    return node.toString();
  }
}
