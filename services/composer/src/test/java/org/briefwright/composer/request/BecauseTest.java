package org.briefwright.composer.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BecauseTest {

  @Test
  void itsSentenceNamesItsValuesAsTheyAre() {
    assertThat(Because.of(Cause.WEAKER, "{1}", "$0", 0.5).sentence())
        .isEqualTo("same key point as {1} with lower strength ($0, not 0.5)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "uk"})
  void theDeskHasWordsForEveryCauseInEveryLanguage(String language) throws IOException {
    Properties words = new Properties();
    try (Reader file =
        new InputStreamReader(
            getClass().getResourceAsStream("/messages/why_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      words.load(file);
    }

    assertThat(words.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Cause.values()).map(it -> code(it)).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aCauseHasAPlaceForEachOfItsValues(Cause cause) {
    List<Integer> places =
        IntStream.range(0, 10)
            .filter(i -> cause.sentence().contains("{" + i + "}"))
            .boxed()
            .toList();
    Object[] values = Stream.generate(() -> "value").limit(places.size()).toArray();

    assertThat(Because.of(cause, values).sentence()).doesNotContain("{");
    assertThat(places).isEqualTo(IntStream.range(0, places.size()).boxed().toList());
  }

  private static String code(Cause cause) {
    String[] words = cause.name().toLowerCase(Locale.ROOT).split("_");
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
            .collect(Collectors.joining());
  }
}
