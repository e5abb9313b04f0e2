package org.briefwright.composer.desk.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every field and every value that it accepts has words in every language.
class LibraryTextsTest {

  private static final Pattern CASE = Pattern.compile("\\{#case '([^']+)'}");

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "de"})
  void everyFieldHasAName(String language) throws IOException {
    List<String> named = cases(language, "field");

    for (Collection collection : Collection.values()) {
      assertThat(named)
          .as(collection.code())
          .containsAll(collection.fields().stream().flatMap(it -> paths(it, "")).toList());
      assertThat(named).containsAll(collection.filters());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "uk", "de"})
  void everyWordThatAFieldAcceptsHasItsOwn(String language) throws IOException {
    List<String> said = cases(language, "word");

    for (Collection collection : Collection.values()) {
      assertThat(said)
          .as(collection.code())
          .containsAll(collection.fields().stream().flatMap(LibraryTextsTest::words).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "de"})
  void everyLanguageHasEveryMessageWithTheSameCases(String language) throws IOException {
    Properties english = properties("en");
    Properties other = properties(language);

    assertThat(new TreeSet<>(other.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    assertThat(other.values()).doesNotContain("");
    for (String table : List.of("field", "word", "state", "collection", "hint", "section")) {
      assertThat(cases(language, table)).isEqualTo(cases("en", table));
    }
  }

  private static Stream<String> paths(Field field, String prefix) {
    String path = prefix + field.name();
    Stream<String> parts = field.parts().stream().flatMap(it -> paths(it, path + "/"));
    return Stream.concat(Stream.of(path), parts);
  }

  private static Stream<String> words(Field field) {
    return Stream.concat(
        field.words().stream().map(word -> field.name() + "." + word),
        field.parts().stream().flatMap(LibraryTextsTest::words));
  }

  private static List<String> cases(String language, String message) throws IOException {
    return CASE.matcher(properties(language).getProperty(message))
        .results()
        .map(MatchResult::group)
        .map(it -> CASE.matcher(it).replaceFirst("$1"))
        .toList();
  }

  private static Properties properties(String language) throws IOException {
    String file = "/messages/lib_" + language + ".properties";
    try (InputStream text = LibraryTextsTest.class.getResourceAsStream(file)) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(text, StandardCharsets.UTF_8));
      return properties;
    }
  }
}
