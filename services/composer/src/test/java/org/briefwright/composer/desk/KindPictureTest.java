package org.briefwright.composer.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindPictureTest {

  private static final int MOST_BYTES = 12_000;

  static List<String> templates() throws IOException {
    Path seeds =
        Path.of(System.getProperty("maven.multiModuleProjectDirectory"), "seeds", "templates");
    try (Stream<Path> files = Files.list(seeds)) {
      return files.map(it -> it.getFileName().toString().replace(".yaml", "")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyTemplateThatComesAlongHasALightPicture(String template) throws IOException {
    String address = KindPicture.of(template).address();
    try (InputStream picture = getClass().getResourceAsStream("/META-INF/resources" + address)) {
      byte[] bytes = picture.readAllBytes();

      assertThat(bytes).hasSizeBetween(1_000, MOST_BYTES);
      assertThat(new String(bytes, 8, 4, StandardCharsets.US_ASCII)).isEqualTo("WEBP");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"made-by-an-editor", "../desk", "a/b", ""})
  void anotherHasNone(String template) {
    assertThat(KindPicture.of(template).address()).isEmpty();
  }
}
