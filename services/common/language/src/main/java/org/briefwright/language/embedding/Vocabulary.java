package org.briefwright.language.embedding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// The word pieces that the model knows, each with its number: `model.vocab` of a tokenizer.json.
record Vocabulary(Map<String, Integer> ids) {
  Vocabulary {
    ids = Map.copyOf(ids);
  }

  static Vocabulary read(byte[] tokeniser) {
    Map<String, Integer> ids = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(tokeniser)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("vocab")) {
          json.nextToken();
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            ids.put(json.currentName(), json.nextIntValue(-1));
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Vocabulary(ids);
  }

  /// The number of a piece; null where the model does not know it.
  Integer id(String piece) {
    return ids.get(piece);
  }
}
