package org.briefwright.composer.rendition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// What short names stand for in one language, from `acronyms/<language>.properties` beside this
/// class.
final class AcronymTable {

  private static final Map<String, AcronymTable> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final String WELL_KNOWN = "*";

  private final Map<String, Entry> entries = new TreeMap<>();

  /// @param wellKnown whether readers need no printed explanation
  record Entry(String expansion, boolean wellKnown) {}

  private AcronymTable(Properties file) {
    for (String acronym : file.stringPropertyNames()) {
      String text = file.getProperty(acronym);
      boolean known = text.startsWith(WELL_KNOWN);
      entries.put(acronym, new Entry(known ? text.substring(1) : text, known));
    }
  }

  /// The table of a language; an empty one where there is none.
  static AcronymTable in(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, AcronymTable::read);
  }

  Optional<Entry> of(String word) {
    return Optional.ofNullable(entries.get(word));
  }

  private static AcronymTable read(String language) {
    try (InputStream file =
        AcronymTable.class.getResourceAsStream("acronyms/" + language + ".properties")) {
      Properties table = new Properties();
      if (file != null) {
        table.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      }
      return new AcronymTable(table);
    } catch (IOException e) {
      throw new UncheckedIOException("acronyms of '" + language + "' cannot be read", e);
    }
  }
}
