package org.briefwright.composer.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The fixed phrases of a brief in one language, from `phrases/<language>.properties` beside
/// this
/// class. Month names are among them: the JDK's change with its locale data, a brief's must
/// not.
public final class Phrases {

  private static final Map<String, Phrases> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final String FALLBACK = "en";

  private final Properties texts;

  private Phrases(Properties texts) {
    this.texts = texts;
  }

  /// The phrases of this language, or the English ones where there are none.
  public static Phrases in(String language) {
    Phrases known = BY_LANGUAGE.get(language);
    if (known != null) {
      return known;
    }
    boolean there = Phrases.class.getResource(file(language)) != null;
    Phrases read = there || language.equals(FALLBACK) ? read(language) : in(FALLBACK);
    BY_LANGUAGE.put(language, read);
    return read;
  }

  private static String file(String language) {
    return "phrases/" + language + ".properties";
  }

  private static Phrases read(String language) {
    try (InputStream file = Phrases.class.getResourceAsStream(file(language))) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return new Phrases(texts);
    } catch (IOException e) {
      throw new UncheckedIOException("phrases of '" + language + "' cannot be read", e);
    }
  }

  /// A phrase with its `{0}`, `{1}`... replaced. Arguments are text, never patterns.
  ///
  /// @throws IllegalArgumentException when the language has no such phrase
  public String get(String key, Object... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no phrase '" + key + "'");
    }
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}') {
        filled.append(arguments[text.charAt(at + 1) - '0']);
        at += 3;
      } else {
        filled.append(text.charAt(at++));
      }
    }
    return filled.toString();
  }

  /// A day as the language writes it: `4 September 2025`.
  public String day(LocalDate date) {
    return get("date", date.getDayOfMonth(), get("month." + date.getMonthValue()), date.getYear());
  }
}
