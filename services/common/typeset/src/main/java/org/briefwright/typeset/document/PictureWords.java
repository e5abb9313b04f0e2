package org.briefwright.typeset.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The words and numerals of pictures in the document's language.
///
/// @param words one for each [PictureWord]
/// @param thousands what parts thousands, such as `,`; may be empty
/// @param decimal the decimal sign, such as `.`
public record PictureWords(Map<PictureWord, String> words, String thousands, String decimal) {

  public static final PictureWords ENGLISH = new PictureWords(english(), ",", ".");

  public PictureWords {
    EnumMap<PictureWord, String> all = new EnumMap<>(PictureWord.class);
    all.putAll(words);
    for (PictureWord word : PictureWord.values()) {
      if (all.getOrDefault(word, "").isBlank()) {
        throw new IllegalArgumentException("pictures lack a word for " + word);
      }
    }
    words = Collections.unmodifiableMap(all);
    Objects.requireNonNull(thousands, "thousands");
    if (decimal.isEmpty() || decimal.equals(thousands)) {
      throw new IllegalArgumentException(
          "decimal sign '" + decimal + "' beside thousands parted by '" + thousands + "'");
    }
  }

  private static Map<PictureWord, String> english() {
    EnumMap<PictureWord, String> english = new EnumMap<>(PictureWord.class);
    for (PictureWord word : PictureWord.values()) {
      english.put(word, word.english());
    }
    return english;
  }

  public String of(PictureWord word) {
    return words.get(word);
  }
}
