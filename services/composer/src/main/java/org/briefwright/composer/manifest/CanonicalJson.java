package org.briefwright.composer.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.NumberToJSON;

/// JSON in the one form that RFC 8785 allows, so that equal values have equal bytes and hashes.
/// Jackson writes it in one pass: members in the order of their names, numbers as ECMAScript does,
/// and no more escapes than the RFC wants.
public final class CanonicalJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(double.class, new Numbers())
                  .addSerializer(Double.class, new Numbers()))
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  static {
    MAPPER.getFactory().setCharacterEscapes(new LowerCaseEscapes());
  }

  private CanonicalJson() {}

  /// @throws UncheckedIOException when the value cannot be written as JSON
  public static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Object value) {
    return new String(bytes(value), StandardCharsets.UTF_8);
  }

  /// Doubles in ECMAScript's shortest form.
  private static final class Numbers extends StdSerializer<Double> {

    private static final long serialVersionUID = 1L;

    Numbers() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(NumberToJSON.serializeNumber(value));
    }
  }

  /// Control characters without a short form as `backslash u001f` with small letters; Jackson
  // writes capital ones.
  private static final class LowerCaseEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final char FIRST_PRINTABLE = ' ';

    private final int[] codes = standardAsciiEscapesForJSON();

    LowerCaseEscapes() {
      for (char c = 0; c < FIRST_PRINTABLE; c++) {
        if (codes[c] == ESCAPE_STANDARD) {
          codes[c] = ESCAPE_CUSTOM;
        }
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return codes.clone();
    }

    /// Jackson asks for all that is not ASCII too; nothing means as it is.
    @Override
    public SerializableString getEscapeSequence(int character) {
      if (character >= FIRST_PRINTABLE) {
        return null;
      }
      String digits = Integer.toHexString(character);
      return new SerializedString("\\u" + "0".repeat(4 - digits.length()) + digits);
    }
  }
}
