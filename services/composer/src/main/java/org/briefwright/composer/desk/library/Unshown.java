package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.composer.desk.Json;
import org.briefwright.composer.desk.library.Field.Form;

/// What an item holds that the table of fields does not know, because its service is newer than the
/// desk. Saving a form must not lose it.
final class Unshown {

  private Unshown() {}

  /// The sent body with the members of the one before that no field shows.
  static JsonNode kept(List<Field> fields, JsonNode before, JsonNode sent) {
    if (!before.isObject() || !sent.isObject()) {
      return sent;
    }
    ObjectNode whole = sent.deepCopy();
    for (Map.Entry<String, JsonNode> member : before.properties()) {
      Optional<Field> field =
          fields.stream().filter(it -> it.name().equals(member.getKey())).findFirst();
      if (field.isEmpty()) {
        whole.set(member.getKey(), member.getValue());
      } else if (whole.has(member.getKey())) {
        whole.set(
            member.getKey(), inside(field.get(), member.getValue(), whole.get(member.getKey())));
      }
    }
    return whole;
  }

  /// A row is the one before where its first field says the same.
  private static JsonNode inside(Field field, JsonNode before, JsonNode sent) {
    if (field.is(Form.PARTS)) {
      return kept(field.parts(), before, sent);
    }
    if (!field.is(Form.ROWS)) {
      return sent;
    }
    String first = field.parts().getFirst().name();
    ArrayNode rows = Json.MAPPER.createArrayNode();
    for (JsonNode each : sent) {
      JsonNode row = each;
      for (JsonNode old : before) {
        if (!row.path(first).isMissingNode() && row.path(first).equals(old.path(first))) {
          row = kept(field.parts(), old, row);
        }
      }
      rows.add(row);
    }
    return rows;
  }
}
