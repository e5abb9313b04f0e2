package org.briefwright.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.text.Utf8;

/// Reads JSON as RFC 8259 has it and not a bit more: UTF-8 without a flaw, one value, no name twice
/// in an object, at most [#MAX_DEPTH] levels deep.
public final class JsonText {
  public static final int MAX_DEPTH = 32;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(40)
                          .maxNameLength(200)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonText() {}

  /// The document's tree; a 400 `malformed-json` problem that says what is wrong and where.
  public static JsonNode parse(byte[] bytes) {
    String text = decode(bytes);
    if (text.isBlank()) {
      throw malformed("the body is empty; a JSON document is accepted");
    }
    try (JsonParser parser = MAPPER.createParser(text)) {
      return MAPPER.readTree(parser);
    } catch (StreamConstraintsException tooMuch) {
      throw malformed(constraint(tooMuch));
    } catch (JsonProcessingException wrong) {
      throw malformed(
          "%s, at line %d, column %d"
              .formatted(
                  wrong.getOriginalMessage(),
                  wrong.getLocation().getLineNr(),
                  wrong.getLocation().getColumnNr()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String constraint(StreamConstraintsException tooMuch) {
    return tooMuch.getOriginalMessage().contains("nesting depth")
        ? "it is nested deeper than %d levels; at most %d are accepted"
            .formatted(MAX_DEPTH, MAX_DEPTH)
        : tooMuch.getOriginalMessage();
  }

  private static String decode(byte[] bytes) {
    try {
      return Utf8.decode(bytes);
    } catch (IllegalArgumentException fault) {
      throw malformed(fault.getMessage());
    }
  }

  private static ProblemException malformed(String detail) {
    return new ProblemException(ProblemType.MALFORMED_JSON, detail);
  }
}
