package org.briefwright.language.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBitsTest {
  private static final String EXPECTED =
      "e6ed832ab4839ad8d8a4aa471441267192450c53eb949233b3d8315a8a1752c4";

  @Test
  void theVectorsAreThoseThatWereReleased() {
    assertThat(Fingerprint.take()).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xint",
        "-XX:TieredStopAtLevel=1",
        "-XX:UseAVX=0",
        "-XX:UseAVX=1",
        "-XX:UseAVX=2"
      })
  void anotherWayOfRunningGivesTheSameBits(String option) throws Exception {
    // when
    String fingerprint = inAnotherMachine(option);

    // then
    assertThat(fingerprint).isEqualTo(EXPECTED);
  }

  private static String inAnotherMachine(String option) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                option,
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Fingerprint.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return printed;
  }
}
