package org.briefwright.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/// Scalars that are read from the one kind of JSON value that means them. Everything else goes to
/// the problem handler, where the framework's own readers would convert or give up at the first
/// fault.
final class StrictScalars {
  private static final Set<JsonToken> TEXT = Set.of(JsonToken.VALUE_STRING);
  private static final Set<JsonToken> BOOLEAN = Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);
  private static final Set<JsonToken> INTEGER = Set.of(JsonToken.VALUE_NUMBER_INT);
  private static final Set<JsonToken> NUMBER =
      Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);

  private StrictScalars() {}

  static SimpleModule module() {
    SimpleModule module = new SimpleModule("strict-scalars");
    add(module, String.class, TEXT, JsonParser::getText);
    add(module, LocalDate.class, TEXT, parser -> LocalDate.parse(parser.getText()));
    add(module, Instant.class, TEXT, parser -> OffsetDateTime.parse(parser.getText()).toInstant());
    add(module, Boolean.class, BOOLEAN, JsonParser::getBooleanValue);
    add(module, boolean.class, BOOLEAN, JsonParser::getBooleanValue);
    add(module, Integer.class, INTEGER, JsonParser::getIntValue);
    add(module, int.class, INTEGER, JsonParser::getIntValue);
    add(module, Long.class, INTEGER, JsonParser::getLongValue);
    add(module, long.class, INTEGER, JsonParser::getLongValue);
    add(module, Double.class, NUMBER, JsonParser::getDoubleValue);
    add(module, double.class, NUMBER, JsonParser::getDoubleValue);
    return module;
  }

  private static <T> void add(
      SimpleModule module, Class<T> type, Set<JsonToken> accepted, Maker<T> maker) {
    module.addDeserializer(type, new Strict<>(type, accepted, maker));
  }

  /// Makes a value of the token that the parser stands on.
  @FunctionalInterface
  private interface Maker<T> {
    T from(JsonParser parser) throws IOException;
  }

  private static final class Strict<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Set<JsonToken> accepted;
    private final transient Maker<T> maker;

    Strict(Class<T> type, Set<JsonToken> accepted, Maker<T> maker) {
      super(type);
      this.accepted = accepted;
      this.maker = maker;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!accepted.contains(parser.currentToken())) {
        return cast(context.handleUnexpectedToken(handledType(), parser));
      }
      try {
        return maker.from(parser);
      } catch (DateTimeException _) {
        return cast(context.handleWeirdStringValue(handledType(), parser.getText(), "no date"));
      } catch (com.fasterxml.jackson.core.exc.InputCoercionException _) {
        return cast(
            context.handleWeirdNumberValue(handledType(), parser.getNumberValue(), "too large"));
      }
    }

    @SuppressWarnings("unchecked")
    private T cast(Object value) {
      return (T) value;
    }
  }
}
