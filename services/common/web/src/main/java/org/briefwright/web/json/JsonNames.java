package org.briefwright.web.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;

/// The names that an enum's constants have in JSON: those of their `@JsonProperty` or `@JsonValue`.
public final class JsonNames {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonNames() {}

  public static List<String> of(Class<?> constants) {
    return Stream.of(constants.getEnumConstants())
        .map(constant -> MAPPER.convertValue(constant, String.class))
        .toList();
  }
}
