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
import java.util.function.Function;

/// Texts, dates and instants that are written as JSON strings and as nothing else.
final class StrictScalars {
  private StrictScalars() {}

  static SimpleModule module() {
    return new SimpleModule("strict-scalars")
        .addDeserializer(String.class, new FromText<>(String.class, text -> text))
        .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
        .addDeserializer(
            Instant.class,
            new FromText<>(Instant.class, text -> OffsetDateTime.parse(text).toInstant()));
  }

  /// Makes a value of a JSON string, and hands anything else to the problem handler.
  private static final class FromText<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> maker;

    FromText(Class<T> type, Function<String, T> maker) {
      super(type);
      this.maker = maker;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return cast(context.handleUnexpectedToken(handledType(), parser));
      }
      String text = parser.getText();
      try {
        return maker.apply(text);
      } catch (DateTimeException _) {
        return cast(context.handleWeirdStringValue(handledType(), text, "not in ISO 8601 form"));
      }
    }

    @SuppressWarnings("unchecked")
    private T cast(Object value) {
      return (T) value;
    }
  }
}
