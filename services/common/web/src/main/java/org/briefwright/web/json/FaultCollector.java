package org.briefwright.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.briefwright.web.problem.Violation;

/// Notes every fault of a document while it is bound to its record, and lets the binding go on with
/// nothing in the faulty place, so that a writer hears of all faults at once.
final class FaultCollector extends DeserializationProblemHandler {
  private final List<Violation> violations;

  FaultCollector(List<Violation> violations) {
    this.violations = violations;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object target,
      String name)
      throws IOException {
    String known =
        deserializer.getKnownPropertyNames().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    note(parser, "is not a known field; accepted here are " + known);
    parser.skipChildren();
    return true;
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String value, String message) {
    note(context.getParser(), "'" + shorten(value) + "' is not " + Accepted.by(type));
    return Accepted.placeholder(type);
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number value, String message) {
    note(context.getParser(), value + " is not " + Accepted.by(type));
    return Accepted.placeholder(type);
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser parser,
      String message)
      throws IOException {
    return refuse(parser, token, type.getRawClass());
  }

  @Override
  public Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      ValueInstantiator instantiator,
      JsonParser parser,
      String message)
      throws IOException {
    return refuse(parser, parser.currentToken(), type);
  }

  @Override
  public Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, Object argument, Throwable fault) {
    Throwable root = fault.getCause() == null ? fault : fault.getCause();
    note(context.getParser(), String.valueOf(root.getMessage()));
    return null;
  }

  private Object refuse(JsonParser parser, JsonToken token, Class<?> type) throws IOException {
    note(parser, "is " + Accepted.name(token) + " where " + Accepted.by(type) + " is accepted");
    parser.skipChildren();
    return Accepted.placeholder(type);
  }

  private void note(JsonParser parser, String detail) {
    violations.add(new Violation(parser.getParsingContext().pathAsPointer().toString(), detail));
  }

  private static String shorten(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "...";
  }
}
