package org.briefwright.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorTableTest {
  @Test
  void theScanFindsTheSumsOfProducts() {
    assertThat(Nearness.scanned()).isEqualTo(Nearness.multipliedOneByOne());
  }

  @Test
  void testsRunWithTheProcessorsVectorInstructionsAsServicesDo() {
    assertThat(ModuleLayer.boot().findModule("jdk.incubator.vector")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xshare:auto",
        "--add-modules=jdk.incubator.vector",
        "--add-modules=jdk.incubator.vector -XX:UseAVX=0",
        "--add-modules=jdk.incubator.vector -XX:UseAVX=2"
      })
  void withAndWithoutVectorInstructionsTheScoresAreTheSame(String options) throws Exception {
    // when
    String printed = inAnotherMachine(options);

    // then
    assertThat(printed).isEqualTo(Integer.toString(Arrays.hashCode(Nearness.multipliedOneByOne())));
  }

  @Test
  void ofSeveralVectorsTheNearestCounts() {
    VectorTable table =
        new VectorTable(
            List.of(
                new Document(
                    "a",
                    1,
                    null,
                    null,
                    Map.of(),
                    List.of(Documents.axis(1), Documents.axis(2), Documents.axis(3)))));

    assertThat(table.nearness(Documents.axis(2))).containsExactly(127 * 127);
  }

  private static String inAnotherMachine(String options) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-XX:+IgnoreUnrecognizedVMOptions");
    line.addAll(List.of(options.split(" ")));
    line.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    line.add(Nearness.class.getName());
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return printed;
  }
}
