package org.briefwright.composer.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  private record Inner(int zeta, String alpha) {}

  private record Outer(double number, Inner inner, Map<String, Object> map, Boolean absent) {}

  @Test
  void membersStandInTheOrderOfTheirNames() {
    Outer value = new Outer(1, new Inner(2, "b"), Map.of("y", 1, "x", List.of(true)), null);

    assertThat(CanonicalJson.text(value))
        .isEqualTo(
            "{\"absent\":null,\"inner\":{\"alpha\":\"b\",\"zeta\":2},"
                + "\"map\":{\"x\":[true],\"y\":1},\"number\":1}");
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {0, -0.0, 1, 0.1, 1e21, 1e-7, 123456789012345680.0, 5e-324, 0.7, 100, 1.5e300})
  void numbersAreWrittenAsEcmaScriptDoes(double number) throws IOException {
    assertThat(CanonicalJson.text(List.of(number)))
        .isEqualTo(new JsonCanonicalizer("[" + number + "]").getEncodedString());
  }

  @Test
  void everyStringIsWrittenAsTheReferenceImplementationDoes() throws IOException {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      String text =
          IntStream.generate(() -> random.nextInt(random.nextBoolean() ? 0x80 : 0xd800))
              .limit(random.nextInt(12))
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .append(random.nextInt(4) == 0 ? "\ud83d\ude00" : "")
              .toString();
      Map<String, String> value = Map.of("b" + text, text, "a", "\u2028<>&'/\u007f");
      String plain = new ObjectMapper().writeValueAsString(value);

      assertThat(new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8))
          .isEqualTo(new JsonCanonicalizer(plain).getEncodedString());
    }
  }
}
