package org.briefwright.testing.items;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A noun's JSON in a test: the example of its collection, altered field by field. Each alteration
/// is a new body.
public final class SampleBody {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode tree;

  private SampleBody(ObjectNode tree) {
    this.tree = tree;
  }

  /// The example that the OpenAPI document shows, `examples/<collection>.json`.
  public static SampleBody of(String collection) {
    String name = "examples/" + collection + ".json";
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
      return new SampleBody((ObjectNode) MAPPER.readTree(file));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + name, fault);
    }
  }

  /// With another value, any JSON, in a field that a pointer such as `/body/short` names.
  public SampleBody with(String pointer, Object value) {
    ObjectNode copy = tree.deepCopy();
    int last = pointer.lastIndexOf('/');
    JsonNode parent = copy.at(pointer.substring(0, last));
    ((ObjectNode) parent).set(pointer.substring(last + 1), MAPPER.valueToTree(value));
    return new SampleBody(copy);
  }

  public SampleBody without(String field) {
    ObjectNode copy = tree.deepCopy();
    copy.remove(field);
    return new SampleBody(copy);
  }

  public JsonNode tree() {
    return tree.deepCopy();
  }

  public String id() {
    return tree.path("id").asText();
  }

  public String json() {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
