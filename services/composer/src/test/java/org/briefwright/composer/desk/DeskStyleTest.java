package org.briefwright.composer.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page and the print share their colours, and every language says everything.
class DeskStyleTest {

  @ParameterizedTest
  @ValueSource(strings = {"ink", "grey", "rule", "accent", "tint", "pro", "con"})
  void thePageHasTheColoursOfThePrint(String name) throws IOException {
    String colour =
        properties("/org/briefwright/typeset/theme/ministry.properties")
            .getProperty("colour." + name)
            .toLowerCase(java.util.Locale.ROOT);

    assertThat(text("/META-INF/resources/desk/desk.css")).contains("  --" + name + ": " + colour);
  }

  @ParameterizedTest
  @CsvSource({"msg, uk", "msg, de", "sign, uk", "sign, de"})
  void everyLanguageHasEveryMessage(String bundle, String language) throws IOException {
    Properties english = properties("/messages/" + bundle + "_en.properties");
    Properties other = properties("/messages/" + bundle + "_" + language + ".properties");

    assertThat(new TreeSet<>(other.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    assertThat(other.values()).doesNotContain("");
  }

  private static Properties properties(String resource) throws IOException {
    try (InputStream file = DeskStyleTest.class.getResourceAsStream(resource)) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return properties;
    }
  }

  private static String text(String resource) throws IOException {
    try (InputStream file = DeskStyleTest.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
