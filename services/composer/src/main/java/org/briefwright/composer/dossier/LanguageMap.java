package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/// One text in several languages, by BCP 47 code. English is always there; it is what a reader
/// of
/// another language gets where a translation is missing.
///
/// @param texts code to text, in the order of the codes
public record LanguageMap(@JsonValue Map<String, String> texts) {

  /// The language that stands in for a missing one.
  public static final String FALLBACK = "en";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LanguageMap {
    texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
    if (!texts.containsKey(FALLBACK)) {
      throw new IllegalArgumentException("a text without its English form: " + texts.keySet());
    }
  }

  /// This text and another's, joined in every language that has either.
  LanguageMap joined(LanguageMap other, String between) {
    Map<String, String> both = new TreeMap<>();
    texts.keySet().forEach(language -> both.put(language, ""));
    other.texts.keySet().forEach(language -> both.put(language, ""));
    both.replaceAll((language, _) -> in(language) + between + other.in(language));
    return new LanguageMap(both);
  }

  /// The text in this language, else in English.
  public String in(String language) {
    String text = texts.get(language);
    return text == null ? texts.get(FALLBACK) : text;
  }
}
