package org.briefwright.web.json;

import com.fasterxml.jackson.databind.JsonMappingException;

/// Writes JSON pointers (RFC 6901).
final class Pointers {
  private Pointers() {}

  static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static String of(JsonMappingException fault) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : fault.getPath()) {
      pointer.append(
          step.getFieldName() == null ? "/" + step.getIndex() : step(step.getFieldName()));
    }
    return pointer.toString();
  }
}
