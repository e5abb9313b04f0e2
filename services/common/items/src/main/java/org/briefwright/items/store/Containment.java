package org.briefwright.items.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// The JSON that a body must contain for a filter to match it: path `relations[].target` and value
/// `x` give `{"relations":[{"target":"x"}]}`.
final class Containment {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Containment() {}

  static String of(String path, String value) {
    return at(path, NODES.textNode(value));
  }

  /// Path `factors[].id:value` and value `x:yes` give `{"factors":[{"id":"x","value":"yes"}]}`.
  static String ofPair(String path, String value) {
    int dot = path.lastIndexOf('.');
    String[] names = path.substring(dot + 1).split(":");
    String[] values = value.split(":");
    JsonNode pair = NODES.objectNode().put(names[0], values[0]).put(names[1], values[1]);
    return at(path.substring(0, dot), pair);
  }

  private static String at(String path, JsonNode value) {
    JsonNode node = value;
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
