package org.briefwright.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.briefwright.language.embedding.SmallVector;

/// Small documents for tests; vectors are all on one axis each.
final class Documents {
  private Documents() {}

  static Document english(String id, String text) {
    return new Document(id, 1, null, null, Map.of("en", List.of(text)), List.of());
  }

  static Document onAxis(String id, String side, int axis) {
    return new Document(id, 1, side, null, Map.of(), List.of(axis(axis)));
  }

  static byte[] axis(int axis) {
    byte[] vector = new byte[SmallVector.SIZE];
    vector[axis] = 127;
    return vector;
  }

  /// Sentences of made-up words, the same at every run.
  static List<Document> many(int count) {
    Random random = new Random(7);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 12; word++) {
        text.append("w").append((int) (40 * random.nextDouble() * random.nextDouble())).append(' ');
      }
      documents.add(english("d-%04d".formatted(i), text.toString()));
    }
    return documents;
  }
}
