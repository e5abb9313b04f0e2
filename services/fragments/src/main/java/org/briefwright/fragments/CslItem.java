package org.briefwright.fragments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.briefwright.items.Contents;

/// A bibliographic record as CSL-JSON 1.0.2 has it: variables and their values, among them `id`,
/// `type` and `title`. It is kept as it came, because formatting it is a citation processor's
/// business.
public record CslItem(@JsonValue Map<String, Object> variables) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CslItem {
    variables = Contents.of(variables);
  }

  /// The value of `id`, or null.
  public Object id() {
    return variables.get("id");
  }
}
