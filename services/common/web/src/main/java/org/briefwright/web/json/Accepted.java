package org.briefwright.web.json;

import com.fasterxml.jackson.core.JsonToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/// Tells in words what a place of a document accepts.
final class Accepted {
  private Accepted() {}

  static String by(Class<?> type) {
    if (type.isEnum()) {
      return "one of " + String.join(", ", JsonNames.of(type));
    }
    if (type == LocalDate.class) {
      return "a date such as 2026-02-28";
    }
    if (type == Instant.class) {
      return "an instant such as 2026-02-28T12:00:00Z";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return "text in quotes";
    }
    return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
  }

  static String name(JsonToken token) {
    return switch (token) {
      case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
      case START_ARRAY, END_ARRAY -> "a list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "nothing";
    };
  }

  /// What stands in a faulty place until the fault is reported: nothing, where the type has room
  /// for that.
  static Object placeholder(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == long.class) {
      return 0L;
    }
    return type == double.class ? (Object) 0.0 : null;
  }
}
