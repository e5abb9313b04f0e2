package org.briefwright.typeset.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongDocumentsTest {

  @ParameterizedTest
  @CsvSource({"one,320", "two,360"})
  void fiveHundredPagesFitIntoASmallHeapInTimeLinearInPages(String columns, String specimens)
      throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                LongDocuments.class.getName(),
                columns,
                "80",
                specimens)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines =
        new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();

    assertThat(other.waitFor()).isZero();
    double[] few = numbers(lines.get(0));
    double[] many = numbers(lines.get(1));
    assertThat(many[0]).isGreaterThan(500);
    // Twice as much a page leaves room for a busy machine; a quadratic step would take four times.
    assertThat(many[1] / many[0]).isLessThan(2 * few[1] / few[0]);
  }

  private static double[] numbers(String line) {
    String[] both = line.split(" ");
    return new double[] {Double.parseDouble(both[0]), Double.parseDouble(both[1])};
  }
}
